import { causeRule } from '../cause';
import { type PromptExample, spans } from '../examples';

/** Orders that come late, by what buyers say, what is refunded for it and what is sent back. */
export const rule = causeRule({
  id: 'late-shipment',
  fits: ['messages', 'feedback', 'refunds'],
  topics: ['late_delivery'],
  reasons: ['late-dispatch', 'carrier-delay'],
  returns: ['CR-MISSED_ESTIMATED_DELIVERY'],
});

export const examples: readonly PromptExample[] = [
  {
    because: 'complaints and refunds both say so',
    given: { complaints: spans(10, { late_delivery: 4 }), refunds: spans(12, { 'late-dispatch': 3 }) },
    finds: 2,
  },
  {
    because: 'only the complaints reach a tenth',
    given: { complaints: spans(10, { late_delivery: 3 }), refunds: spans(90, { 'carrier-delay': 3 }) },
    finds: 1,
  },
  { because: 'a single late parcel', given: { complaints: spans(1, { late_delivery: 1 }) }, finds: 0 },
];
