import type { FeedbackPage } from '../sandbox.ts';
import { type FeedbackOptions, feedbackManager } from './feedback.ts';

export interface OneFeedbackOptions extends Pick<FeedbackOptions, 'id' | 'host' | 'words' | 'account'> {
  order: string;
  comment: string;
  /** What of the truth is the page's own. Written by hand in each page, never derived from what is printed. */
  truth: { marketplace: string; orderId: string; comment: string };
}

/** A Feedback Manager of the west of Europe with one feedback of one star, left on the fourth of September: 04/09/2026, day first. */
export function oneBadFeedback({ order, comment, truth, ...page }: OneFeedbackOptions): FeedbackPage {
  return feedbackManager({
    ...page,
    pager: { first: true, last: true },
    summary: [
      ['50 % (1)', '50 % (1)', '67 % (2)', '67 % (2)'],
      ['0 % (0)', '0 % (0)', '0 % (0)', '0 % (0)'],
      ['50 % (1)', '50 % (1)', '33 % (1)', '33 % (1)'],
      ['2', '2', '3', '3'],
    ],
    rows: [{ date: '04/09/2026', stars: 1, order, comment }],
    truth: {
      state: 'read',
      marketplace: truth.marketplace,
      covers: { first: true, last: true },
      summary: [
        [1, 0, 1, 2],
        [1, 0, 1, 2],
        [2, 0, 1, 3],
        [2, 0, 1, 3],
      ],
      rows: [{ orderId: truth.orderId, rating: 1, left: '2026-09-04', comment: truth.comment }],
    },
  });
}
