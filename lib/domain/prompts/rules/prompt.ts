import { evidenceOf } from '../cause';
import { type PromptExample, spans } from '../examples';
import type { PromptRule } from '../prompt';

/** Answers that came after the 24 hours. Of ten, nine were to be in time when there was a target (2012). */
export const rule: PromptRule = {
  id: 'prompt',
  fits: ['messages'],
  evidence: (facts) => evidenceOf('answers', facts.answers, ['late']),
};

export const examples: readonly PromptExample[] = [
  { because: 'three of twenty came late', given: { answers: spans(20, { late: 3 }) }, finds: 1 },
  { because: 'nine of ten in time was the target', given: { answers: spans(40, { late: 3 }) }, finds: 0 },
  { because: 'one late answer of two', given: { answers: spans(2, { late: 1 }) }, finds: 0 },
];
