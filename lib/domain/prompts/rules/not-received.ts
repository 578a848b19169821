import { causeRule } from '../cause';
import { type PromptExample, spans } from '../examples';

/** Orders that never came, by what buyers say, what is refunded for it and what comes back undelivered. */
export const rule = causeRule({
  id: 'not-received',
  fits: ['messages', 'feedback', 'refunds'],
  topics: ['not_received'],
  reasons: ['not-received', 'undeliverable'],
  returns: ['CR-NEVER_ARRIVED', 'CR-UNDELIVERABLE_UNKNOWN'],
});

export const examples: readonly PromptExample[] = [
  { because: 'three buyers complain of it', given: { complaints: spans(8, { not_received: 3 }) }, finds: 1 },
  { because: 'two do', given: { complaints: spans(8, { not_received: 2 }) }, finds: 0 },
];
