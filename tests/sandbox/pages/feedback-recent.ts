import type { FeedbackRowTruth } from '../feedback-truth.ts';
import { feedbackManager } from '../parts/feedback.ts';

const DAY = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * DAY);
const american = (date: Date): string => `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;

const LONG = `Ordered the lantern in good time and was promised ${'A'.repeat(120)} by the weekend. `.repeat(6).trim();

/** What buyers said, newest first: how many days ago, stars, words. */
const SAID: readonly [days: number, stars: number, order: string, comment: string][] = [
  [2, 1, '114-0000801-0000802', 'This seller is a fucking joke.'],
  [3, 1, '114-0000803-0000804', 'Call me on +1 202 555 0143 or write to ada@lantern.example, I want my money.'],
  [5, 2, '114-0000805-0000806', 'The lantern is dim and the battery lasts an hour. Cheap plastic, poor quality.'],
  [20, 1, '114-0000807-0000808', 'Arrived two weeks late.'],
  [40, 3, '114-0000809-0000810', 'The lantern is dim, and the seller never answered my message.'],
  [50, 1, '114-0000811-0000812', 'المنتج وصل متأخرا جدا ولم يرد البائع على رسائلي'],
  [57, 2, '114-0000813-0000814', LONG],
  [58, 1, '114-0000815-0000816', ''],
  [75, 2, '114-0000817-0000818', 'Rude answer.'],
  [80, 5, '114-0000819-0000820', 'Lovely shop'],
];

// The days are counted from today: clocks of what was said at a fixed day would run out one after the other.
export default feedbackManager({
  id: 'feedback-recent',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  rows: SAID.map(([days, stars, order, comment]) => ({ date: american(ago(days)), stars, order, comment })),
  truth: {
    state: 'read',
    marketplace: 'US',
    covers: { first: true, last: true },
    rows: SAID.map(
      ([days, rating, orderId, comment]): FeedbackRowTruth => ({
        orderId,
        rating,
        left: ago(days).toISOString().slice(0, 10),
        comment,
      }),
    ),
  },
});
