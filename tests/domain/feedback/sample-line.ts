import { type FeedbackLine, feedbackLine } from '../../../lib/domain/feedback/feedback-view';
import { z } from '../../../lib/domain/zod';
import { orderIdOf } from './sample-feedback';

/** The day that samples are looked at. */
export const TODAY = '2026-11-22';

type Step = FeedbackLine['steps'][number]['kind'];

/** Steps of a case, one a minute. */
export const stepsTaken = (...kinds: Step[]): FeedbackLine['steps'] =>
  kinds.map((kind, at) => ({ id: `step-${at}`, kind, at: `2026-11-20T10:0${at}:00.000Z` }));

/** What a comment that only its buyer can take back is said of. */
export const BUYER_ONLY: NonNullable<FeedbackLine['removal']> = {
  verdict: 'buyer-only',
  category: null,
  confidence: null,
  decisive: [],
  missing: [],
  topics: [],
  language: 'en',
};

/** One invented feedback with two stars, left ten days ago; checked as the border checks it. */
export function sampleLine(number = 2, more: Partial<Omit<FeedbackLine, 'orderId'>> = {}): FeedbackLine {
  return z.parse(feedbackLine, {
    orderId: orderIdOf(number),
    rating: 2,
    left: { day: '2026-11-12' },
    marketplace: 'US',
    fulfilment: 'FBM',
    state: 'present',
    buyerRemoval: { until: { day: '2027-01-11' }, days: 60, state: 'open', left: 50, basis: 'policy' },
    amazonRequest: { until: { day: '2027-02-10' }, days: 90, state: 'open', left: 80, basis: 'policy' },
    removal: BUYER_ONLY,
    steps: [],
    next: 'contact',
    seenAt: '2026-11-22T09:00:00.000Z',
    ...more,
  });
}
