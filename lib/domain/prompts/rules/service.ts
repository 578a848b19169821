import { causeIn } from '../cause';
import { type PromptExample, spans } from '../examples';
import type { PromptRule } from '../prompt';

/** How buyers find that they are treated. */
export const rule: PromptRule = {
  id: 'service',
  fits: ['messages', 'feedback'],
  evidence: (facts) => causeIn(facts, { topics: ['customer_service'] }),
};

export const examples: readonly PromptExample[] = [
  { because: 'three complaints about service', given: { complaints: spans(9, { customer_service: 3 }) }, finds: 1 },
  { because: 'two', given: { complaints: spans(9, { customer_service: 2 }) }, finds: 0 },
];
