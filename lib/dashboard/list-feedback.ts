import { type FeedbackRecord, feedbackRecord, feedbackState } from '../domain/feedback/feedback-record';
import { z } from '../domain/zod';
import type { History } from '../storage/database';
import type { DeskSetup, Listed, ListFilter } from './feedback-messages';
import { makeLines } from './make-lines';

const passes =
  ({ state, rating, marketplace }: ListFilter, off: DeskSetup['off']) =>
  (record: FeedbackRecord): boolean =>
    (state === 'all' || feedbackState(record) === state) &&
    (rating === undefined || record.shown?.value?.rating === rating) &&
    (marketplace === undefined || record.marketplace?.value === marketplace) &&
    !(record.marketplace && off.includes(record.marketplace.value)) &&
    // A damaged record is set aside when its feedback is seen again; until then it must not stop the others. Last, for it costs most.
    z.safeParse(feedbackRecord, record).success;

/** Feedback that passes a filter: by the day it was left, newest first, and then what has no settled day. */
export async function listFeedback(
  db: History,
  filter: ListFilter,
  most: number,
  setup: DeskSetup,
  now: string,
): Promise<Listed> {
  const fits = passes(filter, setup.off);
  const dated = await db.feedback
    .orderBy('day')
    .reverse()
    .filter(fits)
    .limit(most + 1)
    .toArray();
  const undated =
    dated.length > most
      ? []
      : await db.feedback
          .orderBy('lastSeenAt')
          .reverse()
          .filter((record) => record.day === undefined && fits(record))
          .limit(most + 1 - dated.length)
          .toArray();
  const found = [...dated, ...undated];
  return { lines: await makeLines(db, found.slice(0, most), setup, now), more: found.length > most };
}
