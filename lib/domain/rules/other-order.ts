import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { NOW, OTHER_ORDER, situation } from './examples';
import { FROM_HERE } from './sources';

/** The conversation that was open shortly before is about another order than the one being refunded. */
const rule: Rule<RefundSituation> = {
  id: 'other-order',
  severity: 'warning',
  text: 'ruleOtherOrder',
  grounds: [FROM_HERE],
  evaluate: ({ form, view: { otherThread } }) =>
    form && otherThread ? [{ fill: [otherThread.orderId, { at: otherThread.at }] }] : [],
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  {
    because: 'the thread of another order was open',
    given: situation({ view: { otherThread: { orderId: OTHER_ORDER, at: NOW } } }),
    finds: 1,
  },
  {
    because: 'the order is only looked at',
    given: { ...situation({ view: { otherThread: { orderId: OTHER_ORDER, at: NOW } } }), form: false },
    finds: 0,
  },
  { because: 'no other thread was open', given: situation(), finds: 0 },
];
