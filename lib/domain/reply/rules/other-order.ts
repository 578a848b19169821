import type { Example } from '../../rule';
import { exampleOrder, type PolicyExample } from '../policy/policy-example';
import { FROM_ORDER } from '../policy/sources';
import type { DraftRule } from '../reply';
import { at } from '../words/lines';
import { placesOf } from '../words/phrases';

const ORDER_ID = /(?<![\d-])\d{3}[-\u2010-\u2015]\d{7}[-\u2010-\u2015]\d{7}(?![\d-])/g;

/** The number of another order than the one the draft is about. */
const rule: DraftRule = {
  id: 'other-order',
  group: 'accurate',
  severity: 'warning',
  text: 'checkOtherOrder',
  grounds: [FROM_ORDER],
  evaluate({ text, order }) {
    if (!order) return [];
    return placesOf(text, ORDER_ID)
      .filter(({ start, end }) => text.slice(start, end).replace(/\D/g, '') !== order.orderId.replace(/\D/g, ''))
      .map((span) => ({
        ...at(span),
        fill: [order.orderId],
        better: { words: order.orderId, place: 'instead' as const },
      }));
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'another',
    given: {
      text: 'Your order 114-0000003-0000004 ships today.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'this one',
    given: {
      text: 'Your order 114-0000001-0000002 ships today.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 0,
  },
  {
    because: 'no order is known',
    given: { text: 'Your order 114-0000003-0000004 ships today.', language: 'en' },
    finds: 0,
  },
  {
    because: 'in German',
    given: {
      text: 'Bestellung 114-0000003-0000004 ist unterwegs.',
      language: 'de',
      order: exampleOrder,
    },
    finds: 1,
  },
];
