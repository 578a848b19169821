import type { Ground } from '../concession';
import type { Reason } from '../reason';
import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { situation } from './examples';
import { grounds } from './sources';

type Advice = { text: string; grounds: readonly Ground[] };

const LATE: Advice = { text: 'adviceLate', grounds: [grounds.shippingForLate] };
const OUR_FAULT: Advice = { text: 'adviceSellerFault', grounds: [grounds.returnShipping2012, grounds.wayBack] };
const CANNOT_SUPPLY: Advice = { text: 'adviceCannotSupply', grounds: [grounds.outOfStock] };

/** What a reason for refund calls for, where a source says so. */
const ADVICE: Partial<Record<Reason, Advice>> = {
  'carrier-delay': LATE,
  'late-dispatch': LATE,
  defective: OUR_FAULT,
  'wrong-item': OUR_FAULT,
  'not-as-described': OUR_FAULT,
  'customer-return': { text: 'adviceCustomerReturn', grounds: [grounds.wayBack] },
  'out-of-stock': CANNOT_SUPPLY,
  'could-not-ship': CANNOT_SUPPLY,
};

/** What the reason for refund that is chosen on the form calls for. */
const rule: Rule<RefundSituation> = {
  id: 'reason-advice',
  severity: 'advice',
  text: LATE.text,
  grounds: [],
  evaluate({ typed }) {
    const advice = typed?.reason && ADVICE[typed.reason];
    return advice ? [{ ...advice, fill: [] }] : [];
  },
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  { because: 'it came late', given: situation({ form: { reason: 'carrier-delay' } }), finds: 1 },
  { because: 'it is defective', given: situation({ form: { reason: 'defective' } }), finds: 1 },
  {
    because: 'a general adjustment calls for nothing',
    given: situation({ form: { reason: 'general-adjustment' } }),
    finds: 0,
  },
  { because: 'no reason is chosen', given: situation(), finds: 0 },
];
