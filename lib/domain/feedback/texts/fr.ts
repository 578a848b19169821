/** Texts about feedback in French. */
export const feedbackTextsFr = {
  lang: 'fr',
  ask: 'Bonjour,\n\nmerci de nous avoir permis de régler le problème de votre commande {order}. Si vous le souhaitez, vous pouvez modifier ou supprimer l’évaluation que vous avez laissée pour cette commande. Vous êtes entièrement libre de le faire ou non, et rien n’en dépend.\n\nCordialement',
  remove:
    'Pour supprimer votre évaluation : ouvrez « Votre compte », puis les évaluations de vendeurs que vous avez laissées (sur d’anciennes pages sous Personnalisation, Communauté). Cherchez la commande {order}, choisissez « Supprimer » à côté de l’évaluation et indiquez un motif.',
  amazon: {
    '102': 'L’évaluation de la commande {order} contient des propos obscènes : « {words} ». Merci de la supprimer.',
    '103':
      'L’évaluation de la commande {order} contient des données personnelles : « {words} ». Merci de la supprimer.',
    '203':
      'Le commentaire de la commande {order} porte en entier sur le produit : « {words} ». Il ne dit rien de notre service de vendeur. Merci de supprimer l’évaluation.',
    '401':
      'La commande {order} a été expédiée à temps avec une étiquette achetée par le service d’expédition d’Amazon (Buy Shipping), et le commentaire porte en entier sur un retard ou une absence de livraison : « {words} ». Merci de barrer l’évaluation.',
    '402':
      'La commande {order} a été expédiée par Amazon, et le commentaire porte en entier sur la livraison : « {words} ». Merci de barrer l’évaluation.',
  },
};
