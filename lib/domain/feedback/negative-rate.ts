import type { FeedbackSummary } from './feedback-row';

/** How a rate of negative feedback was judged in 2012: up to 2 % great, above 5 % a reason to review the business. */
export type RateBand = 'great' | 'between' | 'review';

/** The share of negative feedback of one span, in percent with one decimal, and how it is judged. */
export type NegativeRate = { percent: number; band: RateBand; negative: number; count: number };

type Cell = FeedbackSummary['lifetime'];

/** The rate of a span; `undefined` where nothing came in, or where the bands do not add up to the count. */
export function negativeRateOf({ positive, neutral, negative, count }: Cell): NegativeRate | undefined {
  if (count === 0 || positive + neutral + negative !== count) return undefined;
  const share = (negative / count) * 100;
  const band = share <= 2 ? 'great' : share <= 5 ? 'between' : 'review';
  return { percent: Math.round(share * 10) / 10, band, negative, count };
}
