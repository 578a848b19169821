import type { Example, Rule } from '../../rule';
import { at, matches, type PublicReply } from './says';
import { grounds } from './sources';

/** Three, seven and seven digits, however they are held together. */
const ORDER_NUMBER = /(?<!\d)\d{3}[-–\s]?\d{7}[-–\s]?\d{7}(?!\d)/g;

/** Order numbers: whoever reads one can ask for the order in the buyer's name. */
const rule: Rule<PublicReply> = {
  id: 'reply-order-number',
  severity: 'warning',
  text: 'replyOrderNumber',
  grounds: [grounds.everyoneReads],
  evaluate: ({ text }) => at(matches(text, ORDER_NUMBER)),
};
export default rule;

export const examples: readonly Example<PublicReply>[] = [
  { because: 'an order number', given: { text: 'Order 114-0000001-0000002 was refunded.', language: 'en' }, finds: 1 },
  { because: 'another number', given: { text: 'We refunded 25.00 on 2026-11-21.', language: 'en' }, finds: 0 },
];
