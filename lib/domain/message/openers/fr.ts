import type { Openers } from '../openers';

/** First sentences of an answer in French. */
export const openersFr: Openers = {
  late_delivery: [
    'Merci pour votre message. Nous sommes désolés que votre commande mette plus de temps que prévu.',
    'Vous attendez votre commande depuis bien trop longtemps, et nous comprenons votre colère. Nous vous présentons nos excuses.',
  ],
  not_received: [
    'Merci de nous avoir prévenus. Nous sommes désolés que votre commande ne vous soit pas parvenue.',
    "Votre commande ne vous est pas parvenue, et c'est à vous qu'elle donne du souci. Nous vous présentons nos excuses.",
  ],
  damaged: [
    'Merci de nous avoir prévenus. Nous sommes désolés que votre commande soit arrivée endommagée.',
    'Vous avez payé un article en bon état et il vous est arrivé endommagé. Nous vous présentons nos excuses et nous comprenons votre colère.',
  ],
  packaging: [
    "Merci de nous avoir prévenus. Nous sommes désolés que votre commande n'ait pas été emballée comme il fallait.",
    "Votre commande n'était pas emballée comme il fallait, et vous en avez eu les désagréments. Nous vous présentons nos excuses.",
  ],
  wrong_item: [
    "Merci de nous avoir prévenus. Nous sommes désolés que l'article reçu ne soit pas celui que vous avez commandé.",
    'Vous avez commandé un article et en avez reçu un autre. Nous vous présentons nos excuses, aussi pour le dérangement.',
  ],
  item_missing: [
    "Merci de nous avoir prévenus. Nous sommes désolés qu'il ait manqué quelque chose dans votre colis.",
    "Une partie de ce que vous avez payé n'était pas dans le colis. Nous vous présentons nos excuses et nous comprenons votre agacement.",
  ],
  not_as_described: [
    "Merci de nous avoir prévenus. Nous sommes désolés que l'article ne corresponde pas à ce que sa description vous laissait attendre.",
    "Ce que vous avez reçu n'est pas ce que la description laissait attendre. Nous vous présentons nos excuses et nous comprenons votre déception.",
  ],
  product_quality: [
    "Merci de nous avoir prévenus. Nous sommes désolés que l'article ne vous donne pas satisfaction.",
    "L'article n'a pas répondu à votre attente, et nous comprenons votre agacement. Nous vous présentons nos excuses.",
  ],
  customer_service: [
    'Merci pour votre message. Nous sommes désolés que nous ne vous ayons pas mieux aidé jusqu’ici.',
    "Vous attendiez notre aide et vous ne l'avez pas eue. Nous vous présentons nos excuses et nous comprenons votre colère.",
  ],
  refund_problem: [
    'Merci pour votre message. Nous sommes désolés que la question de votre remboursement ne soit pas encore réglée.',
    "Vous attendez votre argent, et nous comprenons votre colère. Nous vous présentons nos excuses : ce n'est pas encore réglé.",
  ],
  price: ['Merci pour votre message. Nous comprenons que le prix ne soit pas celui que vous attendiez.'],
  praise: ['Merci pour vos mots aimables. Nous sommes heureux que tout se soit bien passé.'],
  return: [
    'Merci pour votre message au sujet du retour de votre commande.',
    'Nous sommes désolés que ce retour vous donne autant de mal.',
  ],
  cancel: ["Merci pour votre message au sujet de l'annulation de votre commande."],
  address: ["Merci pour votre message au sujet de l'adresse de livraison."],
  invoice: ['Merci pour votre message au sujet de la facture.'],
  product_question: ["Merci pour votre question au sujet de l'article."],
  order_status: [
    'Merci pour votre message. Nous comprenons que vous souhaitiez savoir où se trouve votre commande.',
    'Nous sommes désolés que vous ayez à demander où se trouve votre commande.',
  ],
  problem: [
    'Merci de nous avoir prévenus. Nous sommes désolés des difficultés rencontrées avec votre commande.',
    'Nous comprenons votre colère, et nous vous présentons nos excuses pour les difficultés rencontrées avec cette commande.',
  ],
  question: ['Merci pour votre message.'],
};
