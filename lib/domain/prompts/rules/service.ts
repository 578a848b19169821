import { causeRule } from '../cause';
import { type PromptExample, spans } from '../examples';

/** How buyers find that they are treated. */
export const rule = causeRule({
  id: 'service',
  fits: ['messages', 'feedback'],
  topics: ['customer_service'],
});

export const examples: readonly PromptExample[] = [
  { because: 'three complaints about service', given: { complaints: spans(9, { customer_service: 3 }) }, finds: 1 },
  { because: 'two', given: { complaints: spans(9, { customer_service: 2 }) }, finds: 0 },
];
