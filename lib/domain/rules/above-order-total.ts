import { add, compare, type Money, nothing, subtract } from '../money';
import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { concessionTyped } from '../typed';
import { situation, usd } from './examples';
import { FROM_PAGE, grounds } from './sources';

/** Refund and concessions together are more than the buyer paid: Amazon will ask to confirm that. */
const rule: Rule<RefundSituation> = {
  id: 'above-order-total',
  severity: 'info',
  text: 'ruleAboveOrderTotal',
  grounds: [FROM_PAGE, grounds.confirmation],
  evaluate({ view: { paid, currency }, typed }) {
    if (!typed || !paid || !currency || paid.currency !== currency) return [];
    const parts = typed.lines.flatMap((line) => [concessionTyped(line, currency), line.refund]);
    if (parts.some((part) => part === undefined || part === 'unreadable' || part.currency !== currency)) return [];
    const all = (parts as Money[]).reduce(add, nothing(currency));
    return compare(all, paid) > 0 ? [{ fill: [subtract(all, paid)] }] : [];
  },
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  {
    because: 'a full refund and the way back are more than was paid',
    given: situation({ typed: { refund: usd(24_99), returnShipping: usd(5_00) } }),
    finds: 1,
  },
  { because: 'a full refund alone', given: situation({ typed: { refund: usd(24_99) } }), finds: 0 },
  {
    because: 'it cannot be told what is refunded',
    given: situation({ typed: { other: usd(39_00) } }),
    finds: 0,
  },
];
