import { causeRule } from '../cause';
import { type PromptExample, spans } from '../examples';

/** Listings that say or show something else than what comes. */
export const rule = causeRule({
  id: 'not-as-described',
  fits: ['messages', 'feedback', 'refunds'],
  topics: ['not_as_described'],
  reasons: ['not-as-described'],
  returns: ['AMZ-PG-BAD-DESC', 'CR-NOT_COMPATIBLE', 'AMZ-PG-APP-TOO-SMALL', 'AMZ-PG-APP-TOO-LARGE'],
});

export const examples: readonly PromptExample[] = [
  {
    because: 'returns say so by two of Amazon’s codes',
    given: { returns: spans(20, { 'AMZ-PG-BAD-DESC': 2, 'AMZ-PG-APP-TOO-SMALL': 2 }) },
    finds: 1,
  },
  {
    because: 'one order can stand in all three kinds of records',
    given: {
      complaints: spans(9, { not_as_described: 3 }),
      refunds: spans(9, { 'not-as-described': 3 }),
      returns: spans(9, { 'AMZ-PG-BAD-DESC': 3 }),
    },
    finds: 3,
  },
  { because: 'a code that nobody knows says nothing', given: { returns: spans(9, { 'CR-SOMETHING': 9 }) }, finds: 0 },
];
