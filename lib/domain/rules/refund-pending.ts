import { add, nothing } from '../money';
import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { NOW, situation, usd } from './examples';
import { FROM_ORDER, grounds } from './sources';

/** A refund of this order is on its way and was not released yet. */
const rule: Rule<RefundSituation> = {
  id: 'refund-pending',
  severity: 'warning',
  text: 'ruleRefundPending',
  grounds: [FROM_ORDER, grounds.twoHours],
  evaluate({ view: { lines, currency, pending, undo, submittedAt } }) {
    const amounts = pending ? [pending] : lines.flatMap((line) => line.pending ?? []);
    const [first] = amounts;
    const all = first && currency === first.currency ? amounts.reduce(add, nothing(currency)) : undefined;
    if (all && all.amount > 0) return [{ fill: [all] }];
    // The page offers to cancel one and does not say how much it is.
    return undo && (!undo.exact || (!submittedAt && amounts.length === 0))
      ? [{ text: 'ruleRefundPendingSomething', fill: [] }]
      : [];
  },
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  {
    because: 'five dollars are on their way',
    given: situation({ view: { pending: usd(5_00) }, line: { pending: usd(5_00) } }),
    finds: 1,
  },
  {
    because: 'the order offers to cancel a refund',
    given: situation({ view: { undo: { since: NOW, until: '2026-11-21T12:00:00.000Z', exact: false } } }),
    finds: 1,
  },
  { because: 'nothing is on its way', given: situation(), finds: 0 },
];
