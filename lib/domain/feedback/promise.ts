import type { FeedbackLine } from './feedback-view';

/**
 * How much the next step promises, 0 the most: a request that Amazon would likely grant; one that it may, or a question whose
 * answer can make it one; what only the buyer can do.
 */
export function promiseOf({ next, removal }: Pick<FeedbackLine, 'next' | 'removal'>): 0 | 1 | 2 {
  if (next === 'request') return removal?.confidence === 'likely' ? 0 : 1;
  const asks = removal?.verdict === 'unsure' && removal.missing.some((fact) => fact !== 'language');
  return asks ? 1 : 2;
}
