import { type FeedbackRecord, feedbackState } from '../feedback/feedback-record';
import type { Contribution } from './counts';

/** Amazon's own bands (Seller Central help on feedback): four and five stars are positive, three neutral, one and two negative. */
const NEGATIVE_UP_TO = 2;

/** What of a feedback is counted: where its day is settled, all of it follows from these. */
type Counted = Pick<
  FeedbackRecord,
  'day' | 'marketplace' | 'shown' | 'struck' | 'struckAt' | 'absentAt' | 'lastSeenAt'
>;

/**
 * What a feedback counts, in the month of the day it was left: `feedback-1` … `feedback-5` by its stars, or `struck` or `vanished`
 * where it counts no more. Where no day is settled it counts in no month.
 */
export function feedbackCounts(record: Counted): Contribution[] {
  const { day, marketplace, shown } = record;
  if (day === undefined) return [];
  const state = feedbackState(record);
  const name = state === 'present' ? `feedback-${shown.value.rating}` : state;
  return [{ marketplace: marketplace?.value, month: day.slice(0, 7), name, by: 1 }];
}

/** Whether a feedback makes its order a defect: one or two stars that count. */
export const isDefect = (record: Counted): boolean =>
  record.shown.value.rating <= NEGATIVE_UP_TO && feedbackState(record) === 'present';
