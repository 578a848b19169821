import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { situation, usd } from './examples';
import { FROM_ORDER } from './sources';

/** Part of a line was refunded before: how much of that was a concession, no page tells. */
const rule: Rule<RefundSituation> = {
  id: 'refunded-before',
  severity: 'warning',
  text: 'ruleRefundedBefore',
  grounds: [FROM_ORDER],
  evaluate: ({ view }) =>
    view.lines.flatMap(({ key, refunded }) =>
      refunded && refunded.amount > 0 ? [{ item: key, fill: [refunded] }] : [],
    ),
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  { because: 'five dollars are back', given: situation({ line: { refunded: usd(5_00) } }), finds: 1 },
  { because: 'nothing is back', given: situation(), finds: 0 },
  { because: 'the order was never seen', given: situation({ line: { refunded: undefined } }), finds: 0 },
];
