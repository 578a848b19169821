import { causeRule } from '../cause';
import { type PromptExample, spans } from '../examples';

/** Something else than was ordered, or not all of it. */
export const rule = causeRule({
  id: 'wrong-item',
  fits: ['messages', 'feedback', 'refunds'],
  topics: ['wrong_item', 'item_missing'],
  reasons: ['wrong-item'],
  returns: ['CR-SWITCHEROO', 'CR-MISSING_PARTS'],
});

export const examples: readonly PromptExample[] = [
  {
    because: 'two wrong items and a missing part',
    given: { complaints: spans(15, { wrong_item: 2, item_missing: 1 }) },
    finds: 1,
  },
  {
    because: 'one complaint about both is one at most of one',
    given: { complaints: spans(1, { wrong_item: 1, item_missing: 1 }) },
    finds: 0,
  },
];
