import { bareFeedback } from '../../domain/backup/bare';
import { mergeFeedback } from '../../domain/feedback/feedback-merge';
import { type FeedbackRecord, feedbackRecord } from '../../domain/feedback/feedback-record';
import { mergeFeedbackRecords, removeFeedback } from '../../storage/feedback-records';
import { defineTable } from './define-table';
import { eachOnce } from './each-once';

export const feedback = defineTable<FeedbackRecord>({
  name: 'feedback',
  schema: feedbackRecord,
  keyOf: ({ orderId }) => orderId,
  merge: (db, records) =>
    mergeFeedbackRecords(
      db,
      eachOnce(records, ({ orderId }) => orderId, mergeFeedback),
    ),
  remove: removeFeedback,
  ofOrder: async (db, orderId) => [(await db.feedback.get(orderId)) ?? []].flat(),
  bare: bareFeedback,
  aged: {
    kind: 'feedback',
    // What has no settled day is in no month, and cannot be told to be old.
    older: (db, before) => [db.feedback.where('day').below(before)],
    drop: (db, records) => db.feedback.bulkDelete(records.map(({ orderId }) => orderId)),
  },
});
