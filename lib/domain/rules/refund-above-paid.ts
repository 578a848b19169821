import { compare, subtract } from '../money';
import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { refundLeft } from '../typed';
import { situation, usd } from './examples';
import { FROM_ORDER, grounds } from './sources';

/** The refund part of a line is more than what the buyer paid for it, less what is back or on its way. */
const rule: Rule<RefundSituation> = {
  id: 'refund-above-paid',
  severity: 'warning',
  text: 'ruleRefundAbovePaid',
  grounds: [FROM_ORDER, grounds.concession2012],
  evaluate: ({ view, typed }) =>
    (typed?.lines ?? []).flatMap(({ key, refund }) => {
      const line = view.lines.find((each) => each.key === key);
      const left = line && refundLeft(line);
      if (!left || !refund || refund === 'unreadable' || refund.currency !== left.currency) return [];
      return compare(refund, left) > 0 ? [{ item: key, fill: [subtract(refund, left), left] }] : [];
    }),
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  { because: 'a cent more than was paid', given: situation({ typed: { refund: usd(25_00) } }), finds: 1 },
  { because: 'just what was paid', given: situation({ typed: { refund: usd(24_99) } }), finds: 0 },
  {
    because: 'part of it is back already',
    given: situation({ typed: { refund: usd(20_00) }, line: { refunded: usd(10_00) } }),
    finds: 1,
  },
  {
    because: 'part of it is on its way',
    given: situation({ typed: { refund: usd(20_00) }, line: { pending: usd(10_00) } }),
    finds: 1,
  },
  {
    because: 'what was paid was never seen',
    given: situation({ typed: { refund: usd(99_00) }, line: { paid: undefined, refunded: undefined } }),
    finds: 0,
  },
  { because: 'the box holds no amount', given: situation({ typed: { refund: 'unreadable' } }), finds: 0 },
];
