import { type RefundWords, today } from './refund-words.ts';

/** Words that no form has and no reader knows, for forms that have to be taught. */
export const unknownWords: RefundWords = {
  ...today,
  title: 'Settle with the buyer',
  reason: 'What went wrong',
  reasons: ['Changed mind', 'Came late'],
  charge: 'What for',
  paid: 'Came in',
  amount: 'Goes out',
  max: 'Ceiling',
  price: 'Goods',
  shipping: 'Way there',
  tax: 'Duty',
  returnShipping: 'Way home',
  other: 'Kindness',
  refundOrCharge: ['Hand out', 'Take in'],
  outbound: 'Hand out the way there as well',
  full: 'Everything',
  memos: ['Jot'],
  submit: 'Settle',
  total: 'Goes out together',
  submitted: 'Settled.',
};

/** The same in Spanish that nobody speaks on such a page. */
export const unknownSpanish: RefundWords = {
  ...unknownWords,
  lang: 'es-US',
  title: 'Arreglo con el comprador',
  orderId: 'Pedido',
  reason: 'Qué pasó',
  quantity: 'Cantidad',
  paid: 'Entró',
  amount: 'Sale',
  price: 'mercancía',
  shipping: 'camino de ida',
  returnShipping: 'Camino de vuelta',
  other: 'Gesto',
  max: 'Tope',
  memos: ['Apunte'],
  submit: 'Arreglar',
  total: 'Sale en conjunto',
};
