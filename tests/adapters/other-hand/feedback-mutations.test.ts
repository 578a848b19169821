import { feedbackPages } from '../../sandbox/sandbox.ts';
import { testChanged } from './changed-by-chance.ts';
import { wrongInList } from './judge-feedback.ts';
import { mutateFeedback } from './mutate-feedback.ts';

testChanged({
  // A thousand rows are for measuring; what could go wrong with them goes wrong with twenty.
  pages: feedbackPages.filter(
    ({ id, truth, later }) => (later ?? truth).state === 'read' && id !== 'feedback-thousand',
  ),
  of: 'pages of feedback',
  perPage: 60,
  mutate: mutateFeedback,
  judge: (reading, { truth, later }) =>
    reading?.state === 'read' && reading.facts.kind === 'feedback-list'
      ? { lies: wrongInList(reading.facts.list, later ?? truth), read: true }
      : undefined,
  atLeast: { variants: 1_000, read: 0.55 },
});
