import { evidenceOf } from '../cause';
import { type PromptExample, spans } from '../examples';
import type { PromptRule } from '../prompt';

/** Conversations in which the buyer had to write again and again: the answer did not help. */
export const rule: PromptRule = {
  id: 'helpful',
  fits: ['messages'],
  evidence: (facts) => evidenceOf('conversations', facts.conversations, ['repeated'], { share: 1 / 5 }),
};

export const examples: readonly PromptExample[] = [
  {
    because: 'a third of the conversations took three messages of the buyer',
    given: { conversations: spans(12, { repeated: 4 }) },
    finds: 1,
  },
  { because: 'two of twelve', given: { conversations: spans(12, { repeated: 2 }) }, finds: 0 },
];
