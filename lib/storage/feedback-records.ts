import { bareFeedback } from '../domain/backup/bare';
import { mergeFeedback } from '../domain/feedback/feedback-merge';
import { type FeedbackRecord, feedbackRecord } from '../domain/feedback/feedback-record';
import { dayOf, latestDay } from '../domain/feedback/left-day';
import { createDelta } from '../domain/month/counts';
import { feedbackCounts } from '../domain/month/feedback-counts';
import { canonical } from '../domain/seen';
import { z } from '../domain/zod';
import type { DamagedRecord, History } from './database';
import { noteDefects } from './defect-store';
import { countFeedback } from './month-feedback';
import { applyCounts } from './month-store';
import { type Withheld, withheld, withheldTables } from './withheld';

/** What a transaction that writes feedback must hold. */
export const feedbackTables = (db: History) => [
  db.feedback,
  db.damaged,
  db.months,
  db.defects,
  db.sales,
  ...withheldTables(db),
];

/** What of a feedback may be kept: all of it, all but its words, or nothing. */
export const admitFeedback =
  (held: Withheld) =>
  (record: FeedbackRecord): FeedbackRecord | undefined => {
    const oldest = held.before('feedback');
    const day = oldest && latestDay(dayOf(record.readings, record.told));
    if (held.erased(record.orderId) || (oldest && day && day < oldest)) return undefined;
    return held.wordless(record.orderId) ? bareFeedback(record) : record;
  };

/** Merges what another machine, or this one before, kept of feedback; what is withheld stays out. */
export function mergeFeedbackRecords(db: History, records: readonly FeedbackRecord[]): Promise<void> {
  return db.transaction('rw', feedbackTables(db), async () => {
    const admit = admitFeedback(
      await withheld(
        db,
        records.map(({ orderId }) => orderId),
      ),
    );
    // What follows from its other fields is worked out here, whatever a file says.
    const fresh = records.flatMap((record) => admit(mergeFeedback(record, record)) ?? []);
    const stored = await db.feedback.bulkGet(fresh.map(({ orderId }) => orderId));
    const damaged: DamagedRecord[] = [];
    const changed: FeedbackRecord[] = [];
    const counting = countFeedback();
    fresh.forEach((record, index) => {
      const found = stored[index];
      const known = found && z.safeParse(feedbackRecord, found).data;
      if (found && !known) damaged.push({ table: 'feedback', key: record.orderId, record: found });
      const next = known ? mergeFeedback(known, record) : record;
      if (known && canonical(known) === canonical(next)) return;
      changed.push(next);
      counting.changed(known, next);
    });
    await db.damaged.bulkAdd(damaged);
    await db.feedback.bulkPut(changed);
    await counting.apply(db);
  });
}

/** Removes feedback, and what is counted of it. */
export function removeFeedback(db: History, records: readonly FeedbackRecord[]): Promise<void> {
  return db.transaction('rw', feedbackTables(db), async () => {
    const delta = createDelta();
    for (const record of records) delta.before(feedbackCounts(record));
    await db.feedback.bulkDelete(records.map(({ orderId }) => orderId));
    await applyCounts(db, delta);
    await noteDefects(
      db,
      records.map(({ orderId }) => ({ orderId, kind: 'feedback', counts: false })),
    );
  });
}
