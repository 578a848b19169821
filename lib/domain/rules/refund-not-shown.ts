import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { NOW, situation } from './examples';
import { FROM_HERE, grounds } from './sources';

/** A refund was submitted from this browser, and the order's page shows nothing of it, later than it would have to. */
const rule: Rule<RefundSituation> = {
  id: 'refund-not-shown',
  severity: 'warning',
  text: 'ruleRefundNotShown',
  grounds: [FROM_HERE, grounds.fifteenMinutes],
  evaluate: ({ view: { notShownAt } }) => (notShownAt ? [{ fill: [{ at: notShownAt }] }] : []),
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  { because: 'the page shows nothing of it', given: situation({ view: { notShownAt: NOW } }), finds: 1 },
  { because: 'nothing was submitted', given: situation(), finds: 0 },
];
