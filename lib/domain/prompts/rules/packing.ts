import { causeRule } from '../cause';
import { type PromptExample, spans } from '../examples';

/** Things that arrive broken, or badly packed. */
export const rule = causeRule({
  id: 'packing',
  fits: ['messages', 'feedback', 'refunds'],
  topics: ['damaged', 'packaging'],
  returns: ['CR-DAMAGED_BY_CARRIER', 'CR-DAMAGED_BY_FC'],
});

export const examples: readonly PromptExample[] = [
  { because: 'damage and packing together', given: { complaints: spans(20, { damaged: 2, packaging: 1 }) }, finds: 1 },
  { because: 'a carrier broke two', given: { returns: spans(5, { 'CR-DAMAGED_BY_CARRIER': 2 }) }, finds: 0 },
];
