import { causeRule } from '../cause';
import { type PromptExample, spans } from '../examples';

/** What was sold and not there: refunds for want of stock, or that could not be shipped. */
export const rule = causeRule({
  id: 'out-of-stock',
  fits: ['refunds'],
  reasons: ['out-of-stock', 'could-not-ship'],
});

export const examples: readonly PromptExample[] = [
  {
    because: 'three of twenty refunds were for want of stock',
    given: { refunds: spans(20, { 'out-of-stock': 2, 'could-not-ship': 1 }) },
    finds: 1,
  },
  { because: 'one case is chance', given: { refunds: spans(4, { 'out-of-stock': 1 }) }, finds: 0 },
  { because: 'three of a hundred are chance as well', given: { refunds: spans(100, { 'out-of-stock': 3 }) }, finds: 0 },
  { because: 'no refund was seen', given: {}, finds: 0 },
];
