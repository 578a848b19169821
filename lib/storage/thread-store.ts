import type { Instant } from '../domain/ids';
import { settledBy } from '../domain/message/settle';
import { type Pressed, type ThreadRecord, threadRecord } from '../domain/message/thread';
import { isSameThread, mergeThreads, withIndices } from '../domain/message/thread-merge';
import { canonical } from '../domain/seen';
import { z } from '../domain/zod';
import type { History } from './database';
import { countThreads, withMonths } from './month-replies';
import { forgetNow } from './search-keep';
import { searchSources, searchTables } from './search-tables';
import { notLaterThan } from './thread-clock-set-back';
import { admitThread, bareThread, isWithheld } from './thread-withheld';
import { type Withheld, withheld, withheldTables } from './withheld';
import { withoutAnyWords, withoutOldWords, withoutWordsOutside } from './without-words';

/** Stored records that can be of the same conversation: under its key, or with a case in common. Damaged ones are set aside, without words. */
async function relatedTo(db: History, { id, caseIds }: ThreadRecord): Promise<ThreadRecord[]> {
  const byId = await db.threads.get(id);
  const byCase = caseIds.length > 0 ? await db.threads.where('caseIds').anyOf(caseIds).toArray() : [];
  const found = new Map([...(byId ? [byId] : []), ...byCase].map((record) => [record.id, record]));
  const valid: ThreadRecord[] = [];
  for (const [key, record] of found) {
    if (z.safeParse(threadRecord, record).success) valid.push(record);
    else {
      await db.damaged.add({ table: 'threads', key, record: withoutAnyWords(record) });
      await db.threads.delete(key);
    }
  }
  return valid;
}

/** What is kept of a conversation after a sighting, and whether that says anything that was not known. */
export type ThreadKept = { record: ThreadRecord; news: boolean };

/** What a record says, without when it was said last. */
function contentOf(record: ThreadRecord): string {
  const { lastSeenAt: _, marketplace, state, stopped, row, messages, ...rest } = record;
  const said = messages.map(({ answeredAt: _, openAt: __, ...message }) => message);
  return canonical([rest, said, ...[marketplace, state, stopped, row].map((each) => each?.value)]);
}

/**
 * Merges one record into what is stored: into that of the order where a case belongs to one, and the records of the cases of an
 * order into the order's.
 */
async function mergeIn(db: History, seen: ThreadRecord, wordsSince: Instant, held: Withheld): Promise<ThreadKept> {
  const fresh = admitThread(seen, held);
  const stored = (await relatedTo(db, fresh)).filter((record) => isSameThread(record, fresh));
  // One case has one order; where it does not, the first stands for it.
  const order = stored.find(({ orderId }) => orderId !== undefined);
  const same = stored.filter((record) => !order || isSameThread(record, order));
  const before = same.map((record) => notLaterThan(record, fresh.lastSeenAt));
  const merged = withMonths(withoutOldWords(before.reduce(mergeThreads, fresh), { since: wordsSince }));
  const record = held.wordless(merged.orderId) ? bareThread(merged) : merged;
  if (same.length === 0 && isWithheld(fresh, held)) return { record, news: false };
  const gone = same.filter(({ id }) => id !== record.id);
  const known = same.find(({ id }) => id === record.id);
  if (gone.length > 0) await db.threads.bulkDelete(gone.map(({ id }) => id));
  if (!known || canonical(known) !== canonical(record)) await db.threads.put(record);
  await countThreads(db, same, [record]);
  return { record, news: gone.length > 0 || !known || contentOf(known) !== contentOf(record) };
}

/**
 * Merges sightings of conversations into the history, in one transaction. With `settleStored` and `forgetWords` the only way
 * conversations are written. A record that would not change is not put; a stored one that is damaged is set aside and a new one begun.
 * @param wordsSince words of messages first seen before it are not kept; a moment to come keeps none.
 */
export function recordThreads(db: History, seen: readonly ThreadRecord[], wordsSince: Instant): Promise<ThreadKept[]> {
  return db.transaction('rw', [db.threads, db.months, db.damaged, ...withheldTables(db)], async () => {
    const held = await withheld(
      db,
      seen.map(({ orderId }) => orderId),
    );
    const kept: ThreadKept[] = [];
    for (const record of seen) kept.push(await mergeIn(db, record, wordsSince, held));
    return kept;
  });
}

/**
 * Keeps what the person said of a conversation, under the key it had when they said it. What was said later stands.
 * @returns the record as it is then; nothing where there is none.
 */
export function settleStored(db: History, id: string, pressed: Pressed): Promise<ThreadRecord | undefined> {
  return db.transaction('rw', db.threads, db.months, async () => {
    const found =
      (await db.threads.get(id)) ??
      (await db.threads
        .where('caseIds')
        .equals(id.replace(/^case:/, ''))
        .first());
    const record = z.safeParse(threadRecord, found).data;
    if (!record) return undefined;
    const known = notLaterThan(record, pressed.at);
    const next = withMonths(mergeThreads(known, withIndices({ ...known, settled: settledBy(known, pressed) })));
    if (canonical(next) !== canonical(record)) {
      await db.threads.put(next);
      await countThreads(db, [record], [next]);
    }
    return next;
  });
}

/** How long words seen in the future may stay: a clock may be a little ahead. */
const AHEAD = 86_400_000;

/**
 * Deletes the words of all messages that were first seen before a moment, or are as if they had not been seen yet; of a damaged
 * record all of them. @param now in milliseconds. @returns in how many conversations there were any.
 */
export async function forgetWords(db: History, before: Instant, now = Date.now()): Promise<number> {
  const span = { since: before, until: new Date(now + AHEAD).toISOString() };
  const old = () => db.threads.where('wordsSince').below(span.since).or('wordsSince').above(span.until);
  // Mostly there are none: then nothing is held up.
  if ((await old().limit(1).count()) === 0) return 0;
  return db.transaction('rw', [...searchSources(db), ...searchTables(db)], async () => {
    const forgotten: ThreadRecord[] = [];
    const count = await old().modify((record, at) => {
      forgotten.push(record);
      at.value = withoutWordsOutside(record, span);
    });
    await forgetNow(db, 'threads', forgotten);
    return count;
  });
}
