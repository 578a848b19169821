import { laterOf } from '../../domain/backup/merges';
import { feedbackSummary } from '../../domain/feedback/feedback-row';
import { seen } from '../../domain/seen-schema';
import { z } from '../../domain/zod';
import type { FeedbackSummarySeen } from '../../storage/database';
import { defineTable } from './define-table';
import { mergeRecords } from './merge-records';

const schema = z.extend(seen(feedbackSummary), { scope: z.string().check(z.minLength(1), z.maxLength(300)) });
const keyOf = ({ scope }: FeedbackSummarySeen): string => scope;

/** The summary above each list, as it was seen last. It is about no order. */
export const feedbackSummaries = defineTable<FeedbackSummarySeen>({
  name: 'feedbackSummaries',
  schema,
  keyOf,
  merge: (db, records) =>
    mergeRecords<FeedbackSummarySeen>(db, 'feedbackSummaries', records, {
      schema,
      keyOf,
      merge: laterOf<FeedbackSummarySeen>(({ at }) => at),
    }),
  remove: (db, records) => db.feedbackSummaries.bulkDelete(records.map(keyOf)),
});
