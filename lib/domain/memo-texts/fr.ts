/** Suggested memos in French; no-break spaces stand before colons and semicolons. */
export const memoTextsFr = {
  lang: 'fr',
  buyer: {
    'customer-return': [
      'Nous avons bien reçu votre retour et nous vous avons remboursé le prix de l’article.',
      'Nous avons bien reçu votre retour. Votre remboursement comprend les frais de livraison d’origine.',
    ],
    'general-adjustment': [
      'Nous vous prions de nous excuser pour les désagréments liés à votre commande. Nous avons rectifié le montant payé et vous avons remboursé la différence.',
    ],
    'out-of-stock': [
      'Nous sommes désolés : l’article commandé n’est plus en stock. Nous vous avons remboursé la somme payée pour cet article.',
    ],
    'could-not-ship': [
      'Nous sommes désolés de ne pas avoir pu expédier votre commande. Nous vous avons remboursé l’article et les frais de livraison.',
    ],
    'wrong-item': [
      'Nous sommes désolés de vous avoir envoyé le mauvais article. Nous vous avons remboursé l’article et les frais de livraison.',
      'Nous sommes désolés de vous avoir envoyé le mauvais article. Votre remboursement comprend les frais de retour.',
    ],
    'buyer-cancelled': [
      'Comme vous l’avez demandé, nous avons annulé votre commande et vous avons remboursé la somme payée.',
    ],
    'not-received': [
      'Nous sommes désolés que votre commande ne vous soit pas parvenue. Nous vous avons remboursé l’article et les frais de livraison.',
    ],
    'not-as-described': [
      'Nous sommes désolés que l’article n’ait pas été conforme à sa description. Nous vous avons remboursé l’article et les frais de livraison.',
      'Nous sommes désolés que l’article n’ait pas été conforme à sa description. Votre remboursement comprend les frais de retour.',
    ],
    defective: [
      'Nous sommes désolés que l’article n’ait pas fonctionné correctement. Votre remboursement comprend les frais de retour.',
      'Nous sommes désolés que l’article soit arrivé endommagé. Nous vous avons remboursé l’article et les frais de livraison.',
    ],
    'price-error': [
      'Nous sommes désolés : le prix de cet article était erroné. Nous vous avons remboursé la différence.',
      'Nous sommes désolés : le prix de cet article était erroné. Nous vous avons remboursé la somme payée pour cet article.',
    ],
    undeliverable: [
      'Nous sommes désolés que votre commande n’ait pas pu être livrée à l’adresse indiquée. Nous vous avons remboursé l’article.',
    ],
    'carrier-delay': [
      'Nous sommes désolés que votre commande soit arrivée en retard. Nous vous avons remboursé les frais de livraison.',
    ],
    'late-dispatch': [
      'Nous sommes désolés d’avoir expédié votre commande en retard. Nous vous avons remboursé les frais de livraison.',
    ],
    exchange: [
      'Comme vous l’avez demandé, nous avons échangé votre article et vous avons remboursé la différence de prix.',
    ],
    other: [
      'Nous vous prions de nous excuser pour les désagréments liés à votre commande. Nous vous avons remboursé une partie de la somme payée.',
      'Nous vous prions de nous excuser pour les désagréments liés à votre commande. Nous vous avons remboursé la somme payée.',
    ],
  },
  self: {
    'customer-return': [
      'Retour reçu et vérifié ; article remboursé.',
      'Retour reçu et vérifié ; remboursé avec la livraison d’origine.',
    ],
    'general-adjustment': ['Ajustement convenu avec l’acheteur ; différence remboursée.'],
    'out-of-stock': ['Rupture de stock ; remboursé. Stock à corriger.'],
    'could-not-ship': ['Expédition impossible ; remboursé avec la livraison.'],
    'wrong-item': [
      'Mauvais article envoyé par nous ; remboursé avec la livraison.',
      'Mauvais article envoyé par nous ; remboursé avec les frais de retour.',
    ],
    'buyer-cancelled': ['Annulé à la demande de l’acheteur ; remboursé.'],
    'not-received': ['Non reçu ; suivi vérifié ; remboursé avec la livraison.'],
    'not-as-described': ['Non conforme à la description ; remboursé. Annonce à vérifier.'],
    defective: [
      'Défectueux à l’arrivée ; remboursé avec les frais de retour.',
      'Endommagé à l’arrivée ; remboursé avec la livraison. Emballage à vérifier.',
    ],
    'price-error': [
      'Prix erroné dans notre offre ; différence remboursée.',
      'Prix erroné dans notre offre ; remboursé. Prix à corriger.',
    ],
    undeliverable: ['Non livrable, colis revenu ; article remboursé.'],
    'carrier-delay': ['Retard du transporteur ; livraison remboursée.'],
    'late-dispatch': ['Expédié en retard par nous ; livraison remboursée.'],
    exchange: ['Échangé ; différence de prix remboursée.'],
    other: ['Geste commercial ; remboursement partiel.', 'Convenu avec l’acheteur ; remboursé.'],
  },
};
