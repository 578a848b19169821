import { Dexie } from 'dexie';
import { coveredDays, wouldShow } from '../domain/feedback/covered-days';
import {
  feedbackFrom,
  mergeFeedback,
  missedFrom,
  type Sighting,
  withDecisions,
} from '../domain/feedback/feedback-merge';
import { type FeedbackRecord, feedbackRecord, feedbackState } from '../domain/feedback/feedback-record';
import type { FeedbackList, FeedbackSummary, ListMoments } from '../domain/feedback/feedback-row';
import type { OrderId } from '../domain/ids';
import { canonical, later, type Seen } from '../domain/seen';
import { z } from '../domain/zod';
import type { DamagedRecord, History } from './database';
import { notLaterThan } from './feedback-clock-set-back';
import { admitFeedback, feedbackTables } from './feedback-records';
import { countFeedback } from './month-feedback';
import { withheld } from './withheld';

/** What was read of feedback: of a list, of an order's page, or of a report that was imported. */
export type FeedbackSeen = Pick<FeedbackList, 'rows' | 'covers' | 'summary'> &
  Sighting & {
    /** A report says nothing of what is not in it. */
    source: 'page' | 'report';
    /** Absent where it is all of one moment, and of no load that could be told from another: then nothing is missed. */
    moments?: ListMoments | undefined;
  };

/** What is kept after a sighting: the record of each row in its order, and those the list should show and does not. */
export type FeedbackKept = {
  records: FeedbackRecord[];
  /** What was stored before of each of `records`; it may be damaged. */
  before: (FeedbackRecord | undefined)[];
  /** What stands of each of `records` now, without what is withheld; nothing where all of it is. */
  admitted: (FeedbackRecord | undefined)[];
  vanished: FeedbackRecord[];
};

/** Records that a list of these rows would show, were they still there, and does not. */
async function missingFrom(db: History, seen: FeedbackSeen, records: readonly FeedbackRecord[]) {
  const { scope, covers, source, at } = seen;
  const loaded = seen.moments?.loaded;
  const days =
    source === 'page' &&
    loaded &&
    scope &&
    coveredDays(
      records.map(({ day }) => day),
      covers,
    );
  if (!days) return [];
  const shown = new Set(records.map(({ orderId }) => orderId));
  const { after, before } = days;
  const found = await db.feedback
    .where('[scope.value+day]')
    .between([scope, after ?? Dexie.minKey], [scope, before ?? Dexie.maxKey])
    .toArray();
  return found.filter(
    (record) =>
      !shown.has(record.orderId) &&
      record.lastSeenAt < loaded &&
      z.safeParse(feedbackRecord, record).success &&
      wouldShow(record, days, { scope, at }),
  );
}

/**
 * When a report was made is a guess (its file's own time): it brings nothing back that a page showed to be gone. What the person
 * decided of it counts all the same.
 */
function withSighting(record: FeedbackRecord, fresh: FeedbackRecord, source: FeedbackSeen['source']): FeedbackRecord {
  const later =
    source === 'report' && feedbackState(record) === 'vanished' && fresh.lastSeenAt > (record.absentAt ?? '');
  return later ? withDecisions(record, fresh) : mergeFeedback(record, fresh);
}

/** Keeps what a list says of all feedback of an account, unless a later one is kept. */
async function keepSummary(db: History, scope: string, fresh: Seen<FeedbackSummary>): Promise<void> {
  const before = await db.feedbackSummaries.get(scope);
  const next = later(before && { at: before.at, value: before.value }, fresh);
  if (next && next.value !== before?.value) await db.feedbackSummaries.put({ scope, ...next });
}

/** Whether two records say something else; a later sighting is told by its moment, without comparing all of a thousand. */
const differ = (a: FeedbackRecord, b: FeedbackRecord): boolean =>
  a.lastSeenAt !== b.lastSeenAt || canonical(a) !== canonical(b);

/**
 * Merges sightings of feedback into the history, in one transaction. With `mergeFeedbackRecords` the only way feedback is written. A record that would not
 * change is not put; a stored one that is damaged is set aside and a new one begun. What a list covers and does not show is
 * marked as missed, and has vanished when a second load of the page misses it as well.
 */
export async function recordFeedbackRows(db: History, seen: FeedbackSeen): Promise<FeedbackKept> {
  const { rows, scope, summary, at, moments } = seen;
  const incoming = new Map<OrderId, FeedbackRecord>();
  for (const [index, row] of rows.entries()) {
    const record = feedbackFrom(row, { ...seen, at: moments?.rows[index] ?? at });
    const before = incoming.get(record.orderId);
    incoming.set(record.orderId, before ? mergeFeedback(before, record) : record);
  }
  const tables = [...feedbackTables(db), db.feedbackSummaries];
  return db.transaction('rw', tables, async () => {
    const keys = [...incoming.keys()];
    const admit = admitFeedback(await withheld(db, keys));
    const stored = await db.feedback.bulkGet(keys);
    const damaged: DamagedRecord[] = [];
    const changed: FeedbackRecord[] = [];
    const counting = countFeedback();
    const change = (before: FeedbackRecord | undefined, after: FeedbackRecord): void => {
      const kept = admit(after);
      if (!kept) return;
      changed.push(kept);
      counting.changed(before, kept);
    };
    const records = [...incoming.values()].map((fresh, index) => {
      const found = stored[index];
      if (!found) {
        change(undefined, fresh);
        return fresh;
      }
      const checked = z.safeParse(feedbackRecord, found);
      if (!checked.success) damaged.push({ table: 'feedback', key: fresh.orderId, record: found });
      const next = checked.success ? withSighting(notLaterThan(checked.data, at), fresh, seen.source) : fresh;
      if (!checked.success || differ(checked.data, next)) change(checked.data, next);
      return next;
    });
    const missing = await missingFrom(db, seen, records);
    const missed = missing.map((record) => {
      const next = moments && feedbackState(record) !== 'vanished' ? missedFrom(record, moments.loaded) : record;
      if (next !== record && differ(next, record)) change(record, next);
      return next;
    });
    const vanished = missed.filter((record) => feedbackState(record) === 'vanished');
    if (damaged.length > 0) await db.damaged.bulkAdd(damaged);
    if (changed.length > 0) await db.feedback.bulkPut(changed);
    await counting.apply(db);
    if (scope && summary) await keepSummary(db, scope, { at: moments?.summary ?? at, value: summary });
    return { records, before: keys.map((_, index) => stored[index]), admitted: records.map(admit), vanished };
  });
}
