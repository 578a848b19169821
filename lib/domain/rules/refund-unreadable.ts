import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { situation, usd } from './examples';
import { FROM_PAGE } from './sources';

/** A refund box holds something that is no amount: nothing can be checked of it, and nothing is said to be left. */
const rule: Rule<RefundSituation> = {
  id: 'refund-unreadable',
  severity: 'warning',
  text: 'ruleRefundUnreadable',
  grounds: [FROM_PAGE],
  evaluate: ({ typed }) =>
    (typed?.lines ?? []).flatMap(({ key, refund }) => (refund === 'unreadable' ? [{ item: key, fill: [] }] : [])),
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  { because: 'it cannot be read', given: situation({ typed: { refund: 'unreadable' } }), finds: 1 },
  { because: 'it can', given: situation({ typed: { refund: usd(5_00) } }), finds: 0 },
];
