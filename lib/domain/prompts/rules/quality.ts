import { causeIn } from '../cause';
import { type PromptExample, spans } from '../examples';
import type { PromptRule } from '../prompt';

/** Things that do not work, or disappoint. */
export const rule: PromptRule = {
  id: 'quality',
  fits: ['messages', 'feedback', 'refunds'],
  evidence: (facts) =>
    causeIn(facts, {
      topics: ['product_quality'],
      reasons: ['defective'],
      returns: ['CR-DEFECTIVE', 'CR-QUALITY_UNACCEPTABLE'],
    }),
};

export const examples: readonly PromptExample[] = [
  { because: 'defects among the returns', given: { returns: spans(12, { 'CR-DEFECTIVE': 4 }) }, finds: 1 },
  { because: 'two defects among them', given: { returns: spans(12, { 'CR-DEFECTIVE': 2 }) }, finds: 0 },
];
