import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import { createDelta } from '../domain/month/counts';
import { feedbackCounts, isDefect } from '../domain/month/feedback-counts';
import type { History } from './database';
import { type DefectNoted, noteDefects } from './defect-store';
import { applyCounts } from './month-store';

/** Collects what a write of feedback changes, and counts it in that write's transaction, which must hold `db.months`, `db.defects` and `db.sales`. */
export function countFeedback(): {
  changed(before: FeedbackRecord | undefined, after: FeedbackRecord): void;
  apply(db: History): Promise<void>;
} {
  const delta = createDelta();
  const noted: DefectNoted[] = [];
  return {
    changed(before, after) {
      if (before) delta.before(feedbackCounts(before));
      delta.after(feedbackCounts(after));
      const counts = isDefect(after);
      if (counts !== (before !== undefined && isDefect(before)))
        noted.push({ orderId: after.orderId, kind: 'feedback', counts });
    },
    async apply(db) {
      await applyCounts(db, delta);
      await noteDefects(db, noted);
    },
  };
}
