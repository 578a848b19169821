import { type FeedbackRow, feedbackRow } from '../../../lib/domain/feedback/feedback-row';
import { z } from '../../../lib/domain/zod';

/** A row of a list as a page would give it; everything that is typed may be anything. */
export type SampleRow = Partial<Omit<FeedbackRow, 'orderId'>>;

/** An invented order ID, by a number below ten million. */
export const orderIdOf = (number: number): string => `114-0000001-${String(number).padStart(7, '0')}`;

/** One invented feedback, checked as the border checks it. */
export function sampleRow(number = 2, more: SampleRow = {}): FeedbackRow {
  return z.parse(feedbackRow, {
    orderId: orderIdOf(number),
    rating: 1,
    left: { day: '2026-11-12' },
    comment: 'Kettle came a week late',
    ...more,
  });
}
