import { causeRule } from '../cause';
import { type PromptExample, spans } from '../examples';

/** Returns and refunds that buyers complain of. */
export const rule = causeRule({
  id: 'messy-returns',
  fits: ['messages', 'feedback', 'refunds'],
  topics: ['refund_problem'],
});

export const examples: readonly PromptExample[] = [
  { because: 'three of eleven complaints', given: { complaints: spans(11, { refund_problem: 3 }) }, finds: 1 },
  { because: 'many returns alone are no mess', given: { returns: spans(50, { 'CR-UNWANTED_ITEM': 40 }) }, finds: 0 },
];
