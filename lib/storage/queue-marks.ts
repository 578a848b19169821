import type { Instant } from '../domain/ids';
import { hides, keptUntil, LONGEST_SNOOZE, type Mark, mark } from '../domain/queue/mark';
import { z } from '../domain/zod';
import type { History } from './database';

/** A damaged mark hides nothing, and is not listed. */
function valid(record: Mark | undefined): Mark[] {
  const { data } = z.safeParse(mark, record);
  return data ? [data] : [];
}

/** How many marks are read at most for a list of them. */
const MOST = 1_000;

/** What can be in the queue: under which name marks of it are kept, and when something happened to it last. */
type Markable = { id: string; news: Instant };

/** Those that nothing keeps out of the queue. The one way in which popup, badge and queue leave out what was put away. */
export async function unmarked<T extends Markable>(db: History, rows: readonly T[], now: Instant): Promise<T[]> {
  const marks = await db.marks.bulkGet(rows.map(({ id }) => id));
  return rows.filter(({ news }, index) => !valid(marks[index]).some((each) => hides(each, news, now)));
}

/** What is put off at this moment, soonest back first. */
export async function snoozedNow(db: History, now: Instant): Promise<Mark[]> {
  const last = new Date(Date.parse(now) + LONGEST_SNOOZE).toISOString();
  const found = await db.marks.where('until').between(now, last, false, true).limit(MOST).toArray();
  return found.flatMap(valid).filter((each) => each.kind === 'snoozed' && hides(each, '', now));
}

/** What was dealt with since a moment, latest first. */
export async function doneSince(db: History, since: Instant, now: Instant): Promise<Mark[]> {
  const range = db.marks.where('until').between(keptUntil(since), keptUntil(now), true, true);
  const found = (await range.limit(MOST).toArray()).flatMap(valid);
  return found.filter(({ kind }) => kind === 'done').reverse();
}
