import { evidenceOf } from '../cause';
import { type PromptExample, spans } from '../examples';
import type { PromptRule } from '../prompt';

/** Above this share of negative feedback one may want to review one’s business (Amazon’s seller blog, 2012-05-09). */
const REVIEW = 0.05;
const ENOUGH = 20;

/** More than 5 % negative feedback, at which Amazon advised to review one’s business (2012). Of fewer than twenty, a share says nothing. */
export const rule: PromptRule = {
  id: 'negative-rate',
  fits: ['feedback'],
  evidence: (facts) =>
    evidenceOf('feedback', facts.feedback, ['negative'], { share: 0 }).filter(
      ({ cases, of }) => of >= ENOUGH && cases > of * REVIEW,
    ),
};

export const examples: readonly PromptExample[] = [
  { because: 'eleven of a hundred', given: { feedback: spans(100, { negative: 11 }) }, finds: 1 },
  { because: 'exactly five of a hundred is not above', given: { feedback: spans(100, { negative: 5 }) }, finds: 0 },
  { because: 'six of a hundred is above', given: { feedback: spans(100, { negative: 6 }) }, finds: 1 },
  { because: 'three of ten are too few to say', given: { feedback: spans(10, { negative: 3 }) }, finds: 0 },
];
