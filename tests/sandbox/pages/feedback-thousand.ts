import { feedbackManager } from '../parts/feedback.ts';

const COUNT = 1_000;
const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 10, 20);

const digits = (number: number): string => String(number).padStart(7, '0');
const order = (at: number): string => `114-${digits(2 * at)}-${digits(2 * at + 1)}`;
const dayOf = (at: number): Date => new Date(NEWEST - Math.floor(at / 3) * DAY);
const WORDS = ['late', 'broken', 'great', 'fine', 'slow', 'lovely', 'lost'];
const commentOf = (at: number): string =>
  at % 5 === 0
    ? ''
    : `It was ${WORDS[at % WORDS.length]}, the ${at + 1}th time I bought here. Thank you for nothing or for all.`;

const american = (date: Date): string => `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;

// More rows than any page has: what reading costs is measured on it.
export default feedbackManager({
  id: 'feedback-thousand',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  rows: Array.from({ length: COUNT }, (_, at) => ({
    date: american(dayOf(at)),
    stars: (at % 5) + 1,
    order: order(at),
    comment: commentOf(at),
  })),
  truth: {
    state: 'read',
    marketplace: 'US',
    covers: { first: true, last: true },
    rows: Array.from({ length: COUNT }, (_, at) => ({
      orderId: order(at),
      rating: (at % 5) + 1,
      left: dayOf(at).toISOString().slice(0, 10),
      comment: commentOf(at),
    })),
  },
});
