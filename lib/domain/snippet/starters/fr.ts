import type { StarterPack } from './starter';

/** Texts to begin with in French. */
export const startersFr: StarterPack = {
  language: 'fr',
  texts: {
    holding: {
      name: 'Nous vérifions, réponse à une date',
      text: `Bonjour,

Merci pour votre message au sujet de la commande {order}. Nous nous en occupons et vous aurez notre réponse ici au plus tard le {in-two-days}.

Cordialement`,
    },
    late: {
      name: 'En retard, toujours en route',
      text: `Bonjour,

Nous sommes désolés que votre article ({product}) ne vous soit pas parvenu le {deliver-by}. Le colis est en route sous le numéro de suivi {tracking}.

S’il n’est pas chez vous le {in-two-days}, écrivez-nous ici. Nous vous enverrons alors un article de remplacement ou vous rembourserons en totalité, selon votre préférence.

Cordialement`,
    },
    'not-received': {
      name: 'Non reçu : remplacement ou remboursement',
      text: `Bonjour,

Nous sommes désolés que votre commande {order} ({product}) ne vous soit pas parvenue.

Nous allons régler cela : nous pouvons vous envoyer un article de remplacement ou vous rembourser en totalité. Que préférez-vous ? Nous le ferons dès que nous aurons votre réponse.

Cordialement`,
    },
    damaged: {
      name: 'Abîmé ou défectueux : remplacement ou remboursement',
      text: `Bonjour,

Nous sommes désolés que votre article ({product}) vous soit arrivé dans cet état. Ce n’est pas ce que vous aviez commandé.

Nous pouvons vous envoyer un article de remplacement sans frais pour vous, ou vous rembourser en totalité. Que préférez-vous ? Une photo, si vous en avez une, nous aiderait à éviter que cela se reproduise ; elle n’est pas nécessaire.

Cordialement`,
    },
    'wrong-item': {
      name: 'Mauvais article : échange ou remboursement',
      text: `Bonjour,

Nous sommes désolés que l’article reçu ne soit pas celui de votre commande {order}.

Nous vous envoyons {product} ou vous remboursons en totalité, selon votre préférence. Le renvoi de l’autre article ne vous coûte rien : l’étiquette de retour est à notre charge.

Cordialement`,
    },
    'part-missing': {
      name: 'Une pièce manque : nous l’envoyons',
      text: `Bonjour,

Nous sommes désolés que votre article ({product}) vous soit arrivé incomplet. Nous vous envoyons ce qui manque, sans frais pour vous.

Pourriez-vous nous dire de quelle pièce il s’agit ? Le colis partira au plus tard le jour ouvré qui suit votre réponse. Si vous préférez un remboursement, nous le ferons à la place.

Cordialement`,
    },
    return: {
      name: 'Comment renvoyer l’article',
      text: `Bonjour,

Bien sûr, vous pouvez renvoyer votre article ({product}). Dans votre compte Amazon, ouvrez « Vos commandes », cherchez la commande {order} et choisissez « Retourner ou remplacer des articles ». Vous y trouverez l’étiquette et l’adresse.

Nous vous remboursons dans les deux jours ouvrés qui suivent la réception. Y a-t-il quelque chose dans cet article sur quoi nous pourrions vous aider ?

Cordialement`,
    },
    refunded: {
      name: 'Remboursement effectué',
      text: `Bonjour,

Nous vous avons remboursé {refunded} pour votre commande {order}. L’argent revient par le moyen de paiement utilisé ; le délai dépend de votre banque, en général quelques jours ouvrés.

Nous sommes désolés pour ce désagrément. S’il reste quelque chose à régler, écrivez-nous ici et nous nous en occuperons.

Cordialement`,
    },
    'shipping-refunded': {
      name: 'En retard : livraison remboursée',
      text: `Bonjour,

Nous sommes désolés que votre commande {order} soit arrivée plus tard que promis. Vous aviez payé {shipping} pour la livraison, et nous vous avons remboursé cette somme.

L’argent revient par le moyen de paiement utilisé ; le délai dépend de votre banque, en général quelques jours ouvrés.

Cordialement`,
    },
    invoice: {
      name: 'Facture jointe',
      text: `Bonjour,

Merci pour votre message. La facture de votre commande {order} du {purchase-date} est jointe à ce message.

Si quelque chose doit y être modifié, dites-le-nous ici et nous vous en enverrons une corrigée.

Cordialement`,
    },
  },
};
