import { feedbackPage } from '../../sandbox/sandbox.ts';
import { pageCost } from '../page-cost.ts';
import type { Row } from '../row.ts';

const { url, truth } = feedbackPage('feedback-thousand');

/** Lines come from the top down, so the last low rating has its line when all have. */
const last = truth.rows?.findLast(({ rating }) => rating <= 3)?.orderId ?? '';
const done = `makegood-panel[data-panel="feedback"][data-order-id="${last}"]`;

export default {
  name: 'page-cost-feedback',
  measure: (context) => pageCost('feedback page of 1,000 rows', { url, done, rounds: 6, onlyTasks: true }, context),
} satisfies Row;
