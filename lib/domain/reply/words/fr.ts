import type { Parts } from './parts';

/** French, in letters without accents. */
export const fr: Parts = {
  feedback: String.raw`
    (?<!(?:notre|mon|leur) )avis(?! de (?:passage|reception|livraison))
    (?:l'|d'|votre |vos |une |des |cette |l )?evaluations?
    (?:\d|une|deux|trois|quatre|cinq|les|vos|ces|cette|votre|vos)[- ]?etoiles?
    etoiles?
    [1-5] ?\*+
    [★⭐☆]+
    (?:votre|une|cette|la) note
    (?:votre|vos) commentaires?
    notez[- ]nous
    nous noter
    (?:nous |note )?evaluer
    recommand(?:ez|er)[- ]nous`,
  thanked: String.raw`
    merci (?:\S+ ){0,3}?(?:avis|evaluation|commentaire|note)`,
  comment: `
    commentaires?
    (?:vos|ces) (?:mots|propos|remarques?)
    ce que vous avez (?:ecrit|publie|poste)
    (?:le|la|ce|un) negatif`,
  praise: String.raw`
    (?:5|cinq|4|quatre) ?-?etoiles?
    (?:5|cinq) ?\*
    [★⭐]{2,}
    (?:bon|bonne|bons|bonnes|belle|gentil|positive?s?|excellent|excellente|meilleure?|jolie?|petit mot gentil) (?:\S+ )?(?:avis|evaluation|note|commentaire|etoiles?|appreciation)s?
    (?:avis|evaluation|note|commentaire)s? (?:\w+ )?(?:positif|positive|positifs|favorable|elogieu\w+|gentil)`,
  bad: String.raw`
    (?:mauvais|mauvaise|negatif|negative)s? (?:avis|note|evaluation|commentaire)s?
    (?:avis|note|evaluation|commentaire)s? negati\w+`,
  ask: String.raw`
    s'il (?:vous|te) plait
    svp
    merci de
    veuillez
    (?:pourriez|pouvez|voulez|voudriez|auriez|accepteriez|seriez|pourrais|peux)[- ](?:vous|tu)
    (?:nous|je) (?:vous )?(?:\w+ )?(?:demand|pri|souhait|esper|suppli|exig|compt|aimer|attend|conjur|invit|apprecier)\w*
    (?:serait|serions|serais) (?:\S+ )?(?:gentil|aimable|ravis|reconnaissants?|heureux|juste|sympa|apprecie)
    (?:aidez|aide)[- ]nous
    (?:devez|il faut|n'oubliez pas|pensez a|faites|merci d')
    (?:cela|ca) nous (?:aide|aiderait)`,
  plead: `
    (?:supplions|supplie|exigeons|devez|reconnaissants?|juste|aiderait|conjurons|honnete)`,
  change: String.raw`
    (?:supprim|retir|modifi|chang|corrig|enlev|revoir|revis|reconsider|effac|annul|amelior|actualis|rehauss|remont|ajust|rectifi|augment|ot)\w*
    (?:suppression|retrait|modification|correction|mise a jour)
    mettre (?:\S+ )?a jour
    mettez (?:\S+ ){0,3}?a jour
    disparai\w+
    revenir sur
    revenez sur`,
  changeIt: `
    (?:le|la|l'|les) ?(?:supprimer|retirer|modifier|changer|corriger|enlever|effacer|revoir)
    (?:supprim|retir|modifi|chang|corrig|enlev|effac)ez[- ](?:le|la|les|ca|cela)`,
  leave: String.raw`
    (?:laiss|donn|ecri|poste|post|mett|met|attribu|public|publi|partag|accord|redig|depos|cliqu|envoy|not)\w*
    (?:pour|contre) (?:un|une|chaque|votre|5|cinq|tout|toute)`,
  rateUs: `
    notez[- ]nous
    (?:nous )(?:noter|evaluer)
    notent`,
  dissuade: String.raw`
    (?:ne|sans|pas|eviter?|evitez|avant d\w*|plutot que d\w*|au lieu d\w*) (?:\S+ ){0,5}?(?:laiss\w+|donn\w+|mett\w+|ecri\w+|publi\w+|post\w+|not\w+) ~ (?:avis|evaluation|note|etoiles?|commentaire|negatif)
    (?:avant|sans) (?:de |d')?(?:laisser|noter|evaluer|donner|publier|poster) ~ (?:avis|note|evaluation|commentaire)
    pas d'(?:avis|evaluation) (?:negatif|negative)
    (?:n'|ne )(?:ouvrez|faites|deposez) pas de (?:\w+ )?(?:reclamation|litige|garantie)
    (?:indulgent|clement|gentil)s? ~ (?:note|avis|etoiles|evaluation)`,
  harm: String.raw`
    (?:nuit|nuisent|nuire|penalis\w+|detrui\w+|ruin\w+|tue|blesse\w*|coute|menace\w*|fait (?:beaucoup de )?(?:mal|tort)|font (?:beaucoup de )?(?:mal|tort)|faire fermer|affect\w+)
    (?:injuste\w*|immerite\w*|mensong\w+|faux|fausse|trompeu\w+|pas juste|pas merite)
    (?:emplois?|salaire|petite (?:entreprise|equipe|boutique|famille)|entreprise familiale|mon patron|coeur brise|nos enfants)`,
  neutral: String.raw`
    si vous (?:le |l'|en )?(?:souhaitez|voulez|desirez|preferez|avez envie)
    (?:comme|selon) (?:vous|bon vous|votre)
    (?:libre|libres|a votre guise|comme bon|c'est a vous|vous appartient|votre choix|votre decision|sans (?:aucune )?obligation|quel que soit|quelle que soit|n'est (?:pas )?lie|en toute honnetete|avis honnete|avis sincere)
    vous pouvez (?:\S+ ){0,3}?(?:modifier|supprimer|retirer|laisser|mettre a jour|changer)
    (?:nous ne|on ne) (?:\w+ )?(?:pay|offr|recompens|demand)\w*
    (?:etait|etaient) (?:\w+ )?une erreur`,
  press: `
    compt(?:ons|e) sur ~ (?:etoiles?|avis|note|evaluation)
    faire le geste ~ (?:avis|note|evaluation)`,
  benefit: String.raw`
    cadeau\w*
    bons? d'achat
    bon de reduction
    remises?
    reductions?
    ristourne
    gratuit\w*
    offert\w*
    offr\w+
    carte cadeau
    cheque cadeau
    prime
    recompens\w*
    code promo
    geste commercial
    dedommag\w*
    paypal
    tirage
    gagn\w+
    surprise
    \d[\d.,]* ?(?:€|euros?|eur|%|francs?)
    € ?\d[\d.,]*
    rembours\w*`,
  bribe: String.raw`
    comme (?:promis|convenu) (?:\S+ ){0,6}?(?:cadeau|carte|bon|\d+)
    offre (?:\S+ ){0,4}?(?:reste|tient)`,
  gift: String.raw`
    cadeau\w*
    bons? d'achat
    remise
    reduction
    gratuit(?:e|s|es)?
    offert\w*
    offr(?:ons|e|irons)
    prime
    recompens\w*
    paypal
    tirage
    surprise
    (?:deuxieme|second|seconde) \w+
    en plus`,
  remedy: String.raw`
    rembours\w*
    argent
    rempla\w*
    (?:envoy|enverr|expedi|pay|vers|regl|debloqu|valid|trait|repar|echang|livr|renvoy)\w*
    avoir
    (?:un|une|votre|la|le) (?:nouveau|nouvelle|nouvel) \w+
    montant
    \d[\d.,]* ?(?:€|euros?|eur)
    solution
    geste`,
  made: String.raw`
    (?:avons|ai|a ete|ete|est) (?:\S+ ){0,3}?(?:rembourse\w*|envoye\w*|expedie\w*|effectue\w*|remplace\w*|verse\w*)
    avez ete rembourse\w*`,
  condition: String.raw`
    si
    des que
    lorsque
    quand
    apres
    une fois
    a condition
    sous reserve
    pourvu
    seulement
    uniquement
    en echange
    en contrepartie
    en retour
    contre
    pour (?:un|une|chaque|votre|5|cinq|tout|toute)
    en remerciement
    pour vous remercier
    et (?:nous|vous|je|on|recevez|obtenez)
    (?:nous|je) (?:vous )?(?:offr|enverr|rembours|vers|pay|donn)\w*
    (?:vous )?(?:recevrez|obtiendrez|aurez|gagnez)
    alors
    ensuite
    d'abord
    avant
    tant que
    sinon
    sans`,
  strict: `
    des que
    une fois que?
    a condition
    seulement si
    uniquement si
    en (?:echange|contrepartie)
    avant que?
    tant que`,
  link: String.raw`
    en (?:echange|contrepartie|retour|remerciement)
    pour vous remercier
    (?:des que|une fois|lorsque|quand|apres) (?:\S+ ){0,4}?(?:fait|supprime\w*|retire\w*|disparu|ferme\w*|annule\w*|modifie\w*|en ligne|cela|ca)
    (?:ensuite|alors|apres cela|apres quoi|seulement apres|puis)
    capture d'ecran
    d'abord`,
  claim: `
    reclamations?
    litiges?
    garantie a(?: a|-)? ?z
    a-?(?:a|to)?-?z
    dossier
    plainte
    demande de (?:retour|remboursement|garantie)
    retrofacturation
    motif de (?:retour|renvoi)`,
  ownClaim: String.raw`
    (?:nous|je) (?:\S+ ){0,4}?(?:reclamation|dossier|litige)
    (?:assurance|transporteur|pas|en tout cas)`,
  close: String.raw`
    (?:retir|ferm|annul|clotur|clot|abandonn|supprim|renonc|modifi|chang|leve)\w*
    clore
    mettre fin`,
  silence: String.raw`
    (?:promett|promet|confirm|engag|attest|sign|declar|garanti|assur)\w* (?:\S+ ){0,9}?(?:ne|pas|aucun|aucune|rien|renonc\w*) ~ (?:avis|plainte|reclamation|amazon|litige|signal\w*|poursui\w*|public\w*|negatif|negative|evaluation)
    (?:decharge|accord de confidentialite|renonciation|entre nous|garder le silence|votre silence|en rester la)
    plus aucune (?:reclamation|demande)
    (?:modifi|chang)\w* ~ motif`,
  happy: String.raw`
    si (?:vous|le|la|les|l'|tout|cela|ca|votre) (?:\S+ ){0,4}?(?:satisfaite?s?|contente?s?|heureu\w+|plait|plu|convient|aimez|ravie?s?|va bien|adore\w*|apprecie\w*)
    (?:clients?|acheteurs?) (?:satisfaits?|contents?|heureux)
    (?:seulement|uniquement) (?:\S+ ){0,3}?(?:satisfaits?|contents?)
    en cas de satisfaction`,
  happyQuestion: String.raw`
    (?:satisfaite?s?|contente?s?|heureu\w+|ravie?s?|tout va bien|cela vous plait|ca vous plait)(?: \w+){0,3} ?\?`,
  unhappy: String.raw`
    (?:si|en cas) (?:\S+ ){0,4}?(?:pas|probleme|souci|contraire|insatisf\w*|mecontent\w*|non)
    (?:sinon|autrement|dans le cas contraire|insatisfaite?|mecontente?|pas satisfaite?|pas content)`,
  unhappyQuestion: String.raw`
    (?:pas satisfaite?|pas contente?|mecontente?|insatisfaite?|non|decue?)(?: \w+){0,3} ?\?`,
  toUs: String.raw`
    (?:contact|ecri|di|parl|adress|tourn|prevn|preven|repond|envoy|signal)\w*[- ](?:\S+ ){0,4}?(?:nous|moi|d'abord|ici|directement|message|plutot)
    (?:contactez|ecrivez|dites|prevenez|parlez)[- ](?:nous|moi|le-nous)
    nous (?:contacter|ecrire|prevenir|en parler|le dire)`,
};
