import type { MessageWords } from './message-words';

/** What French messages tell, without accents. */
export const french: MessageWords = {
  cues: {
    thanks: [
      '(merci|mercis|je vous remercie|je remercie|remerciements|reconnaissant*|cordialement|bien a vous|bonne journee|bonne soiree|bonne continuation|bon week ?-?end|bonnes fetes|amities|salutations|pas de probleme|pas de souci|de rien|avec plaisir)',
    ],
    praise: [
      '(parfait|parfaite|parfaitement|super|genial*|excellent*|excellente|top|ravi|ravie|ravis|content|contente|contents|satisfait*|enchante*|magnifique*|superbe*|tres (beau|belle|bien|bon|bonne|satisfait|satisfaite|content|contente|joli|jolie|rapide)|impeccable*|nickel|conforme*|comme (decrit|prevu|sur la photo)|rapide|rapidement|livraison rapide|envoi rapide|bien (recu|emballe|arrive|protege)|bonne qualite|bon produit|je recommande|recommande*|adore|adorons|j adore|fonctionne (bien|parfaitement|tres bien|a merveille|nickel|impec*)|sympa|gentil*|efficace*|merveill*|5 etoiles|cinq etoiles|bravo|beau|belle|joli*)',
    ],
    final: [
      '(pas besoin|inutile|pas la peine|pas necessaire|nul besoin|aucun besoin) (de |d )?(repondre|reponse|me repondre|de reponse|donner suite|renvoyer|envoyer)',
      '(ne tenez pas compte|ne pas tenir compte|ignorez|veuillez ignorer|oubliez) .. (message|mail|demande|question|precedent)?',
      '(n attend* pas de reponse|sans suite|plus rien a faire|affaire (close|reglee|classee)|dossier clos|pour information (seulement|uniquement)|n appelle pas de reponse|rien a faire de votre cote)',
    ],
    closed: [
      '(tout|c|c est|probleme|tout est|ca) (est |va |marche |a ete |fonctionne |maintenant |desormais |bien )*(regle|resolu|bon|ok|arrive|parfait|clair|rentre dans l ordre|en ordre|marche|fonctionne|arrange|bien)',
      '(bien (recu|arrive|arrivee)|j ai (bien |enfin )?(recu|retrouve|trouve)|(colis|commande|remboursement|article|paquet) .. (bien )?(recu|recue|arrive|arrivee)|vient d arriver|chez (le|mon) voisin|mon erreur|ma faute|je me suis trompe*|pas presse*|rien ne presse|aucune urgence|pas urgent|c etait (juste )?pour (dire|vous dire)|juste pour (dire|vous dire|vous remercier)|je voulais (juste )?(dire|vous dire|vous remercier)|je vais (essayer|attendre|patienter)|j attends|d accord pour|j accepte|je confirme)',
    ],
    confirms: [
      '(ok|oui|d accord|entendu|parfait|tres bien|bien recu|bien note|note|compris|ca marche|ca me va|je confirme|accord|non|super|impeccable)',
    ],
    automatic: [
      '(absent* du bureau|message automatique|reponse automatique|ne pas repondre|merci de ne pas repondre|je suis (absent*|en conge*|en vacances)|actuellement absent*|de retour le|genere automatiquement|accuse de reception|en cas d urgence)',
    ],
    demand: [
      '(je|nous) (veux|voudrais|souhaite|souhaiterais|souhaitons|desire|exige|demande|reclame|voulons|voudrions|aimerais|attends (votre|une|le|mon))',
      '(merci de|veuillez|pouvez vous|priere de|svp|s il vous plait|s il vous plait) .. (envoyer|m envoyer|rembourser|me rembourser|annuler|changer|modifier|repondre|me repondre|contacter|renvoyer|faire|expliquer|indiquer|preciser|verifier|me dire|transmettre|remplacer)',
      '(envoyez|remboursez|annulez|repondez|renvoyez|expliquez|rappelez|contactez|changez|corrigez)',
      '(besoin) (de |d )(la |une |un |l |votre )?(facture|aide|remplacement|remboursement|reponse|piece)',
      '(j ai besoin|il me faut|mon argent|etre rembourse*)',
    ],
    request: [
      '(svp|s il vous plait|s il te plait|merci de|veuillez|facture|remboursement|rembourse*|retour|renvoyer|annuler|annulation|echange*|remplacement|aide|changer .. adresse|changement)',
    ],
    asks: [
      '(question|questions|quand|ou|comment|pourquoi|combien|quel|quelle|quels|quelles|est ce|est ce que|qu est ce|pouvez vous|pourriez vous|avez vous|y a t il|savoir si|peut on|puis je|serait il|est il|est elle)',
    ],
    trouble: [
      '(pas|jamais|rien|aucun|aucune|toujours pas|pas encore) (encore |ete |du tout |bien |de |toujours )*(recu|recue|arrive|arrivee|fonctionne*|marche|livre|livree|conforme*|rembourse|repondu|reponse|nouvelles|content|satisfait|complet|bon|bonne|notice)',
      '(ne|n) .. (fonctionne*|marche*|correspond*|ferme|tient|charge|allume|repond*|est|arrive) (toujours |absolument |meme |vraiment )*(pas|plus|jamais)',
      '(casse|cassee|casses|brise|brisee|abime|abimee|endommage*|defectueux|defectueuse|defaut|panne|en panne|raye*|rayure*|fissure*|dechire*|tache*|manque|manquant*|incomplet|incomplete|mauvais*|erreur|retard|en retard|perdu|perdue|attends|attente|probleme|souci|reclamation|trop (petit|grand|court|long|serre|large)|fuit|fuite|pue|odeur|vide|sale|usage|au lieu de|decu*|decevant*|malheureusement|toujours pas|inadmissible)',
    ],
    turn: [
      '(mais|cependant|toutefois|par contre|pourtant|neanmoins|sauf|dommage|seul bemol|seulement|en revanche|malheureusement|une question)',
    ],
    upset: [
      '(decu*|decevant*|dommage|malheureusement|triste|mecontent*|insatisfait*|pas (content|contente|satisfait|satisfaite|ravi)|embetant|ennuye*|inquiet|inquiete)',
    ],
    angry: [
      '(inadmissible|inacceptable|scandaleux|honteux|honte|lamentable|ridicule|incroyable|furieux|furieuse|en colere|ras le bol|marre|foutage|moquez de moi|se moque|vous moquez|n importe quoi|nul|nulle|nullissime|(troisieme|3eme|quatrieme) (fois|message|mail)|immediatement|dernier avertissement|derniere chance|menteur*|mensonge*|arnaque*|escroc*|jamais plus|plus jamais|ignorez|exige)',
    ],
    abusive: [
      '(connard*|con|cons|conne|enfoire*|salaud*|salopard*|merde|merdique*|putain|idiot*|imbecile*|incapable*|abruti*|escroc*|voleur*|bande de|foutre|cretin*|nuls|incompetent*|minable*)',
    ],
  },
  denials: ['(pas|jamais|aucun|aucune|sans|rien|ni|plus)'],
  topics: {
    return: [
      '(retour|retourner|retourne|renvoyer|renvoie|renvoi|echang*|bon de retour|etiquette de retour|retractation|vous rendre|reprendre)',
    ],
    cancel: ['(annul*|plus besoin|commande .. (erreur|double)|par erreur|me retracte)'],
    address: [
      '(adresse|code postal|numero de rue|point relais|demenag*|livrer (a|chez|au) .. (travail|bureau|voisin|autre|nouvelle)|digicode|boite aux lettres)',
    ],
    invoice: ['(facture*|recu (fiscal|d achat)|tva|justificatif|preuve d achat|ticket de caisse)'],
    order_status: [
      '(ou (est|en est|se trouve|sont)|quand (arrive*|sera|vais je|est ce|recevr*|allez)|numero de suivi|suivi|delai*|expedi*|statut|en route|date de livraison|deja (parti|envoye|expedie)|des nouvelles|en cours)',
    ],
    not_received: [
      '(pas|jamais|rien|toujours pas) (encore |ete |toujours )*(recu|recue|arrive|arrivee|livre|livree)',
      '(ou est|ou en est) (mon|ma|le|la) .. (colis|commande|paquet|livraison)',
      '(indique livre|marque livre|note livre|colis .. perdu|perdu .. colis)',
    ],
    refund_problem: ['(rembours*|mon argent|avoir|recredit*)'],
    customer_service: [
      '(pas de reponse|aucune reponse|sans reponse|personne ne (repond|reagit)|ne repond* (pas|jamais|plus)|service client*|ignorez|reponse* automatique*|copier coller)',
    ],
    late_delivery: [
      '(retard|en retard|devait (arriver|etre)|delai* (depasse*|non)|prevu* (le|pour)|trop tard|depuis .. (jours|semaines))',
    ],
    price: ['(prix|reduction|remise|moins cher|tarif|promo*|frais de port)'],
  },
  questions: {
    atStart: [
      '(est ce que|est ce|est il|est elle|sont ils|sont elles|pouvez vous|pourriez vous|avez vous|auriez vous|puis je|peut on|pourrais je|dois je|faut il|y a t il|a t il|a t elle|livrez vous|vendez vous|faites vous|serait il|sera t il|peux tu|pourrais tu|c est (possible|compatible|normal|quand|quoi|combien))',
      '(quand|comment|pourquoi|combien|quel|quelle|quels|quelles|ou (est|sont|en|se|puis|dois)|qui|que (faire|dois|faut)|qu est ce)',
    ],
    anywhere: [
      '(est ce que|est ce qu|y a t il|pouvez vous|pourriez vous|avez vous|auriez vous|puis je|peut on|dois je|faut il|livrez vous|vendez vous)',
      '(savoir|demande|demander|dire|preciser|indiquer|confirmer|verifier|informer) (moi |nous )?(si|quand|comment|pourquoi|combien|ou|quel*|a quelle|s il|s ils)',
      '(ou en est|quand (arrive|sera|vais|allez|est ce|recevr*))',
    ],
  },
  rhetorical: [
    '(ok|oui|non|d accord|n est ce pas|hein|vraiment|serieusement|serieux|allo|c est une blague|c est une plaisanterie|vous vous moquez de (moi|nous|qui)|vous vous foutez de (moi|ma gueule)|compris|c est clair|quoi|ah bon|vous etes serieux)',
    '(vous vous|tu te) (moquez|fous|foutez|moques) de',
  ],
};
