import type { DangerWords } from './danger-words';

/** What buyers who write French say of danger, without accents. */
export const french: DangerWords = {
  says: {
    claim: [
      'a ?(-|to|a|2)? ?(to |a )?-?z',
      'garantie a ?(-|a) ?z',
      '(garantie) (amazon|a ?a ?z|de a a z)',
      '(reclamation|litige|dossier|demande|plainte) .. amazon',
      '(signal*|contact*|saisi*|alert*|prevenir|previens|avertir|appel*|fais intervenir|faire intervenir|passer par|passe par|voir avec|plaindre|plains) .. amazon',
      'amazon .. (intervenir|intervienne|rembourse*|tranche*|decide*|regler|saisi|alerte)',
      '(ouvrir|ouvre|ouvert|deposer|depose|lance|lancer|faire) .. (reclamation|litige)',
    ],
    chargeback: [
      '(charge ?back*|opposition|retrofacturation|contest* .. (paiement|prelevement|debit|achat|transaction)|annuler le paiement|bloquer le paiement)',
      '(ma|notre|la) (banque|carte bancaire|carte de credit) .. (rembours*|contest*|annul*|opposition|saisie|prevenue|alertee|litige|recuper*|s occupe|va )',
      '(contact*|appel*|voir avec|saisi*|passer par|demander a|prevenir|avec) (ma|notre) banque',
      '(litige|reclamation|dossier) .. (paypal|klarna|banque)',
      '(paypal|klarna) .. (litige|rembours*|reclamation)',
    ],
    legal: [
      '(avocat*|juridique*|justice|tribunal|tribunaux|juge|huissier*|proces|plainte|porter plainte|poursuit*|poursuiv*|poursuites|mise en demeure|mets en demeure|mettre en demeure|action en justice|voie legale|voies legales|recours|dgccrf|repression des fraudes|signal ?conso|ufc|que choisir|mediateur|mediation|conciliateur|protection juridique|assistance juridique|code de la consommation|droit de la consommation|droits? du consommateur|association de consommateurs|dommages et interets|dommages-interets|dedommagement|illegal*|la loi|obligation legale|garantie legale|60 millions|assurance .. (responsabilite|declar*)|responsabilite civile|recouvrement)',
    ],
    injury: [
      '(blesse|blessee|blesser|blessure*|blesses|hopital|urgences|samu|pompiers|ambulance|saigne*|saignait|saignement|coupe .. (doigt|main|pied|bras|levre|pouce)|coupee .. (doigt|main)|(doigt|main|pouce) .. (coupe|ouvert|brule|coince|ecrase|casse)|coupure profonde|points de suture|brule .. (main|doigt|doigts|bras|langue|bouche|peau|visage|jambe|ventre)|brulure*|ebouillant*|eruption*|boutons .. (visage|corps|peau|partout)|plaques rouges|urticaire|demangeaison*|demange*|reaction allergique|allergie severe|choc anaphylactique|oedeme|etouff*|avale .. (piece|pile|morceau|aimant|bille|bouton|petite|un|une|le|la)|intoxication*|intoxique*|empoisonne*|vomi|vomir|vomissement*|diarrhee|nausee*|evanoui*|malaise|fracture*|casse .. (bras|jambe|dent|poignet|doigt|nez|pied)|entorse|commotion|infecte|infection|irritation* .. (peau|yeux)|peau .. (irritee|brulee|rouge|gonflee)|yeux .. (brulent|rouges|gonfles)|gonfle .. (visage|levre*|oeil|main|doigt)|medecin|dermatologue|veterinaire|dentiste .. (casse|dent)|centre antipoison|tombe malade|malade* (apres|depuis|a cause)|chute*|mort de mon|est mort)',
      '(mon|ma|notre|mes) .. (fils|fille|enfant|bebe|chien|chat|mere|pere|femme|mari) .. (avale|blesse*|malade|hopital|urgences|etouff*|tombe*|brule*|coupe*|mort*)',
    ],
    fire: [
      '(pris feu|prend feu|a pris feu|en feu|incendie|flamme*|fumee|fume|fumait|fumer .. (prise|appareil|cable|chargeur)|etincelle*|brule .. (prise|cable|chargeur|table|moquette|meuble|tapis)|(prise|cable|chargeur|batterie|adaptateur|appareil|fil|boitier) .. (brule|brulait|fondu|fond|chauffe*|fume*|explose*|gonfle*|etincelle*|grille*|noirci*|carbonise*)|odeur de (brule|fumee|plastique brule|cramer|crame)|sent le (brule|crame)|ca sent le brule|explos*|decharge* electrique*|electrocut*|choc electrique|coup de jus|court ?-?circuit|fait (sauter|disjoncter)|disjonct*|plombs|surchauff*|brulant|batterie .. (gonfle*|explose*|fuit|coule)|fondu|carbonise*|cramer|crame|fuite de gaz|odeur de gaz)',
    ],
    safety: [
      '(me (tuer|suicider|pendre)|suicide*|en finir avec la vie|mettre fin a mes jours|plus envie de vivre)',
      '(dangereux|dangereuse*|danger|mise en danger|mortel*|risque .. (etouff*|bless*|incendie|electr*|chute)|rappel (produit|de produit|du produit|de securite|conso|fabricant)|rappele .. (fabricant|produit)|produit rappele|morceau* de verre|eclat* de verre|bout* de verre|verre dans|debris de verre|moisi*|moisissure*|asticot*|vers dans|insecte* dans|toxique*|cancerigene*|perime*|date depassee|non conforme aux normes|pas aux normes|aurait pu .. (bless*|mourir|tuer|etouff*|bruler)|pas securise|securite enfant .. (casse*|marche|fonctionne)|bords? coupant*|tranchant* .. (bord|enfant)|s est effondre*|s est ecroule*|effondre*|freins? .. (lache*|marche|fonctionne)|petites pieces .. (detach*|bouche|avale*)|(detach*|arrach*) .. (bouche|bebe|enfant))',
    ],
    'rating-threat': [
      '(mauvais*|negatif*|negative*|pire|tres mauvais*|mechant*|1|une|zero|0) (avis|note|notes|commentaire*|evaluation*|etoile*|critique*)',
      '(avis|commentaire|evaluation|note) (negatif*|negative*|tres negatif|salee|catastrophique|defavorable*|desastreux)',
      '(une seule|1|une|zero|0) etoile*',
      '(laisser|laisserai|laisse|mettre|mettrai|mets|poster|posterai|publier|publierai|ecrire|ecrirai|donner|donnerai|rediger) .. (avis|commentaire*|evaluation*|note|etoile*)',
      '(sinon|sans quoi|ou|autrement) .. (avis|commentaire|evaluation|etoile*|note)',
      'trust ?pilot',
      '(prevenir|avertir|dire a|informer) .. (tout le monde|autres (clients|acheteurs)|les gens)',
    ],
    press: [
      '(presse|journaliste*|journal (local|televise|regional)|les journaux|television|tele|tf1|france 2|capital m6|reseaux sociaux|facebook|instagram|tiktok|youtube|twitter|rendre public|publiquement|bad buzz|blog)',
    ],
    police: [
      '(police|policier*|gendarm*|commissariat|plainte|escroc*|escroquerie*|arnaque*|arnaqueur*|fraude*|frauduleux|frauduleuse|contrefacon*|contrefait*|faux produit*|vol|vole|voleur*|volee|volez|douane* .. (signal*|prevenu*|alerte*)|pharos|delit|penal*|criminel*|autorites|signale* .. (autorites|police)|procureur)',
    ],
    violence: [
      '(je sais ou|on sait ou) .. (tu|vous|habit*|travaill*|trouver)',
      '(je vais|on va|je viens|nous allons) (te|vous) (tuer|frapper|casser|trouver|retrouver|crever|defoncer|peter|bruler|massacrer|faire (mal|payer|regretter))',
      '(te|vous) (tuer|frapper|casser la|defoncer|retrouver|crever|massacrer|butter|buter)',
      '(casser la gueule|peter la gueule|mettre le feu|bruler (votre|ton|ta)|foutre le feu|debarquer (chez|dans)|venir chez (vous|toi)|passer chez (vous|toi) .. (regler|mains)|allez le regretter|vas le regretter|vous regretterez|tu regretteras|tu vas (payer|voir)|vous allez (payer|voir)|menace* de mort|bombe|creve|batte de base*)',
    ],
  },
  hints: {
    legal: ['(droit|droits|loi|legal*)'],
    'rating-threat': ['(avis|etoile*|note|commentaire*|evaluation*)'],
    fire: ['(feu|chaud|chauffe*|odeur|brule*)'],
    injury: ['(allergi*|douleur*|mal|peau|malade*)'],
    safety: ['(securite|enfant*|bebe|verre)'],
    claim: ['(amazon|garantie|reclamation)'],
    chargeback: ['(banque|paypal)'],
  },
  harmless: [
    '(feu (de camp|d artifice|de cheminee|de bois)|feux d artifice|brasero|pare feu|pare-feu|detecteur* de fumee|saumon fume|fume* (saumon|sel|paprika|verre)|verre fume|gris fume|fumee (gris*|noire .. verre)|bougie* .. (brule*|fond|flamme*)|brule (bien|parfum|parfums|lentement|longtemps)|brule-parfum|duree de combustion|flamme (led|vacillante)|cheminee .. flamme*|effet flamme|rose fluo|chocolat fondu|fondue|cire .. fond*|au top du feu|chaud (les|tres longtemps|longtemps|pendant)|garde* .. chaud)',
    '(deguisement|costume|jouet|voiture|camion|figurine|casquette|jeu) .. (police|policier|pompier*|gendarme)',
    '(camion|casque|caserne) de pompier*',
    '(roman policier|romans policiers|police d ecriture|police d assurance|robe d avocat|avocat (vert|mur|toast)|guacamole|livre* de (droit|loi*))',
    '(huile|creme|masque|noyau|coupe) d? ?avocat*',
    '(en|vol) (vol direct|avion)',
    '(au vol|vol au vent|voleter)',
    '(bon*|bonne*|tres bon*|excellent*|super|5|cinq|4|quatre|meilleur*|tres bonne*|positif|positive) (avis|note|evaluation|etoile*|commentaire*)',
    '(avis|commentaire|evaluation) (positif*|positive*|tres positif|favorable*)',
    '(bonne reception|presse (agrume*|ail|citron|puree|papier|fruit*)|presse-agrume*|papier journal)',
    '(rappel (moi|nous)|petit rappel|je (vous )?rappelle)',
    '(carte de voeux|garantie (fabricant|constructeur|de \\d+|2 ans|deux ans|du produit))',
    '(mode de paiement|virement|compte) .. banque',
    '(sans danger|sans risque|en toute securite|non toxique)',
    '(a peu pres|a ce jour)',
    '(bombe* (de bain|deco|effervescente|a bain))',
    '(coup de coeur|chute (libre|de tissu|d eau|des cheveux)|anti-?chute)',
    'j ai .. (recours a)',
  ],
};
