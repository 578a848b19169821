import { describe, expect, it } from 'vitest';
import type { FeedbackLine } from '../../../lib/domain/feedback/feedback-view';
import { negativeRateOf } from '../../../lib/domain/feedback/negative-rate';
import { overviewOf, soonestOf } from '../../../lib/domain/feedback/overview';
import { orderIdOf } from './sample-feedback';
import { BUYER_ONLY, sampleLine, stepsTaken } from './sample-line';

const until = (left: number, state: 'open' | 'over' = 'open') => ({
  until: { day: '2026-12-01' },
  days: 60,
  state,
  ...(state === 'open' && { left }),
  basis: 'policy' as const,
});
const amazon = (confidence: 'likely' | 'may-be') => ({
  ...BUYER_ONLY,
  verdict: 'amazon-removes' as const,
  category: 'obscene' as const,
  confidence,
});
const order = ({ pressing }: ReturnType<typeof overviewOf>) => pressing.map(({ line }) => line.orderId);

describe('what a list of feedback comes to', () => {
  it('counts one to three stars that still count, by what can become of them', () => {
    const { low, counts, struck, vanished } = overviewOf([
      sampleLine(1),
      sampleLine(2, { removal: amazon('likely'), next: 'request' }),
      sampleLine(3, { removal: amazon('may-be'), next: 'request' }),
      sampleLine(4, { removal: { ...BUYER_ONLY, verdict: 'unsure' } }),
      sampleLine(5, { removal: { ...BUYER_ONLY, verdict: 'too-late' }, next: 'reply' }),
      sampleLine(6, { rating: 5, removal: undefined, next: 'none' }),
      sampleLine(7, { state: 'struck', next: 'none' }),
      sampleLine(8, { state: 'vanished', next: 'none' }),
    ]);
    expect([low, struck, vanished]).toEqual([5, 1, 1]);
    expect(counts).toEqual({
      'removes-likely': 1,
      'removes-may-be': 1,
      'strikes-likely': 0,
      'strikes-may-be': 0,
      'buyer-only': 1,
      unsure: 1,
      'too-late': 1,
    });
  });
  it('puts what Amazon would take down before what it may, a question with that, and the buyer last', () => {
    const question = { ...BUYER_ONLY, verdict: 'unsure' as const, missing: ['fulfilment' as const] };
    const overview = overviewOf([
      sampleLine(1, { buyerRemoval: until(1) }),
      sampleLine(2, { buyerRemoval: until(2), removal: question }),
      sampleLine(3, { amazonRequest: until(3), removal: amazon('may-be'), next: 'request' }),
      sampleLine(4, { amazonRequest: until(9), removal: amazon('likely'), next: 'request' }),
      sampleLine(5, { amazonRequest: until(8), removal: amazon('likely'), next: 'request' }),
      // Amazon has said no: it is with the buyer now.
      sampleLine(6, { buyerRemoval: until(4), removal: amazon('likely'), next: 'contact' }),
    ]);
    expect(order(overview)).toEqual([5, 4, 2, 3, 1, 6].map(orderIdOf));
    expect(soonestOf(overview.pressing)?.line.orderId).toBe(orderIdOf(1));
  });
  it('puts the soonest deadline of the next step first, and the fewest stars within a day', () => {
    const overview = overviewOf([
      sampleLine(1, { buyerRemoval: until(30) }),
      sampleLine(2, { buyerRemoval: until(3), rating: 3 }),
      sampleLine(3, { buyerRemoval: until(3), rating: 1 }),
      // Amazon is asked, so Amazon's clock counts, and not the buyer's.
      sampleLine(4, { buyerRemoval: until(1), amazonRequest: until(9), removal: amazon('likely'), next: 'request' }),
    ]);
    expect(order(overview)).toEqual([4, 3, 2, 1].map(orderIdOf));
    expect(overview.pressing[0]?.clock.left).toBe(9);
  });
  it.each<[string, Partial<Omit<FeedbackLine, 'orderId'>>]>([
    ['what waits for an answer', { next: 'wait', steps: stepsTaken('asked') }],
    ['what is done', { next: 'none' }],
    ['what only a reply is left for', { next: 'reply' }],
    ['what is over', { buyerRemoval: until(0, 'over') }],
    ['four stars', { rating: 4, removal: undefined }],
  ])('leaves out %s', (_, more) => expect(order(overviewOf([sampleLine(1, more)]))).toEqual([]));
  it('is nothing where there is nothing', () => expect(overviewOf([])).toMatchObject({ low: 0, pressing: [] }));
});

describe('the rate of negative feedback', () => {
  it.each([
    [[98, 0, 2, 100], 2, 'great'],
    [[979, 0, 21, 1000], 2.1, 'between'],
    [[95, 0, 5, 100], 5, 'between'],
    [[94, 0, 6, 100], 6, 'review'],
    [[120, 4, 16, 140], 11.4, 'review'],
    [[7, 0, 0, 7], 0, 'great'],
    // 2.04 % is printed as 2, and is above it all the same.
    [[2399, 1, 50, 2450], 2, 'between'],
  ] as const)('of %j is %d, %s', ([positive, neutral, negative, count], percent, band) => {
    expect(negativeRateOf({ positive, neutral, negative, count })).toMatchObject({ percent, band });
  });
  it.each([
    ['nothing came in', [0, 0, 0, 0]],
    ['the bands are not all', [90, 0, 2, 100]],
  ] as const)('is not told where %s', (_, [positive, neutral, negative, count]) => {
    expect(negativeRateOf({ positive, neutral, negative, count })).toBeUndefined();
  });
});
