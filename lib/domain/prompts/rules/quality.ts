import { causeRule } from '../cause';
import { type PromptExample, spans } from '../examples';

/** Things that do not work, or disappoint. */
export const rule = causeRule({
  id: 'quality',
  fits: ['messages', 'feedback', 'refunds'],
  topics: ['product_quality'],
  reasons: ['defective'],
  returns: ['CR-DEFECTIVE', 'CR-QUALITY_UNACCEPTABLE'],
});

export const examples: readonly PromptExample[] = [
  { because: 'defects among the returns', given: { returns: spans(12, { 'CR-DEFECTIVE': 4 }) }, finds: 1 },
  { because: 'two defects among them', given: { returns: spans(12, { 'CR-DEFECTIVE': 2 }) }, finds: 0 },
];
