import type { FeedbackList } from '../../lib/domain/feedback/feedback-row.ts';
import type { FeedbackRowTruth, FeedbackTruth } from '../sandbox/feedback-truth.ts';

/** A row of the truth in the words of a reading. */
export const rowOf = ({ left, ...said }: FeedbackRowTruth) => ({
  ...said,
  left: typeof left === 'string' ? { day: left } : { either: [...left] },
});

/** The summary of the truth in the words of a reading. */
export function summaryOf({ summary }: FeedbackTruth) {
  const [days30, days90, days365, lifetime] = (summary ?? []).map(([positive, neutral, negative, count]) => ({
    positive,
    neutral,
    negative,
    count,
  }));
  return summary && { days30, days90, days365, lifetime };
}

/** What of a list can be compared with the truth. */
export const listOf = ({ marketplace, rows, covers, summary }: FeedbackList) => ({
  marketplace,
  rows,
  covers,
  summary,
});
