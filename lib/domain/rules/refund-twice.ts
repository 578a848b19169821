import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { NOW, situation } from './examples';
import { FROM_HERE, grounds } from './sources';

/** A refund of this order was submitted from this browser, and its page has not shown it yet: one more would be a second one. */
const rule: Rule<RefundSituation> = {
  id: 'refund-twice',
  severity: 'warning',
  text: 'ruleRefundTwice',
  grounds: [FROM_HERE, grounds.fifteenMinutes],
  evaluate: ({ form, view: { submittedAt } }) => (form && submittedAt ? [{ fill: [{ at: submittedAt }] }] : []),
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  { because: 'the button was pressed a moment ago', given: situation({ view: { submittedAt: NOW } }), finds: 1 },
  {
    because: 'the order’s own page has no button to press twice',
    given: { ...situation({ view: { submittedAt: NOW } }), form: false },
    finds: 0,
  },
  { because: 'nothing was submitted', given: situation(), finds: 0 },
];
