import { evidenceOf } from '../cause';
import { type PromptExample, spans } from '../examples';
import type { PromptRule } from '../prompt';

/** Buyers who must ask what the listing could have told them. */
export const rule: PromptRule = {
  id: 'accurate',
  fits: ['messages'],
  evidence: (facts) =>
    evidenceOf('conversations', facts.conversations, ['product-question'], { least: 5, share: 1 / 4 }),
};

export const examples: readonly PromptExample[] = [
  {
    because: 'a third of them ask about the product',
    given: { conversations: spans(18, { 'product-question': 6 }) },
    finds: 1,
  },
  {
    because: 'four do: some questions are usual',
    given: { conversations: spans(8, { 'product-question': 4 }) },
    finds: 0,
  },
  { because: 'five of forty do', given: { conversations: spans(40, { 'product-question': 5 }) }, finds: 0 },
];
