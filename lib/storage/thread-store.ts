import type { Instant } from '../domain/ids';
import { settledBy } from '../domain/message/settle';
import { type Pressed, type ThreadRecord, threadRecord } from '../domain/message/thread';
import { isSameThread, mergeThreads, withIndices } from '../domain/message/thread-merge';
import { canonical } from '../domain/seen';
import { z } from '../domain/zod';
import type { History } from './database';
import { notLaterThan } from './thread-clock-set-back';

/** The record without the words of messages that were first seen before a moment. The record itself where there are none. */
function withoutOldWords(record: ThreadRecord, before: Instant): ThreadRecord {
  const isOld = ({ text, firstSeenAt }: ThreadRecord['messages'][number]) => text !== undefined && firstSeenAt < before;
  if (!record.messages.some(isOld)) return record;
  const messages = record.messages.map((message) => {
    if (!isOld(message)) return message;
    const { text: _, ...rest } = message;
    return rest;
  });
  return withIndices({ ...record, messages });
}

/** Stored records that can be of the same conversation: under its key, or with a case in common. Damaged ones are set aside. */
async function relatedTo(db: History, { id, caseIds }: ThreadRecord): Promise<ThreadRecord[]> {
  const byId = await db.threads.get(id);
  const byCase = caseIds.length > 0 ? await db.threads.where('caseIds').anyOf(caseIds).toArray() : [];
  const found = new Map([...(byId ? [byId] : []), ...byCase].map((record) => [record.id, record]));
  const valid: ThreadRecord[] = [];
  for (const [key, record] of found) {
    if (z.safeParse(threadRecord, record).success) valid.push(record);
    else {
      await db.damaged.add({ table: 'threads', key, record });
      await db.threads.delete(key);
    }
  }
  return valid;
}

/** What is kept of a conversation after a sighting, and whether that says anything that was not known. */
export type ThreadKept = { record: ThreadRecord; news: boolean };

/** What a record says, without when it was said last. */
function contentOf(record: ThreadRecord): string {
  const { lastSeenAt: _, marketplace, state, stopped, row, ...rest } = record;
  return canonical([rest, ...[marketplace, state, stopped, row].map((each) => each?.value)]);
}

/**
 * Merges one record into what is stored: into that of the order where a case belongs to one, and the records of the cases of an
 * order into the order's.
 */
async function mergeIn(db: History, fresh: ThreadRecord, wordsSince: Instant): Promise<ThreadKept> {
  const stored = (await relatedTo(db, fresh)).filter((record) => isSameThread(record, fresh));
  // One case has one order; where it does not, the first stands for it.
  const order = stored.find(({ orderId }) => orderId !== undefined);
  const same = stored.filter((record) => !order || isSameThread(record, order));
  const before = same.map((record) => notLaterThan(record, fresh.lastSeenAt));
  const record = withoutOldWords(before.reduce(mergeThreads, fresh), wordsSince);
  const gone = same.filter(({ id }) => id !== record.id);
  const known = same.find(({ id }) => id === record.id);
  if (gone.length > 0) await db.threads.bulkDelete(gone.map(({ id }) => id));
  if (!known || canonical(known) !== canonical(record)) await db.threads.put(record);
  return { record, news: gone.length > 0 || !known || contentOf(known) !== contentOf(record) };
}

/**
 * Merges sightings of conversations into the history, in one transaction. With `settleStored` and `forgetWords` the only way
 * conversations are written. A record that would not change is not put; a stored one that is damaged is set aside and a new one begun.
 * @param wordsSince words of messages first seen before it are not kept; a moment to come keeps none.
 */
export function recordThreads(db: History, seen: readonly ThreadRecord[], wordsSince: Instant): Promise<ThreadKept[]> {
  return db.transaction('rw', db.threads, db.damaged, async () => {
    const kept: ThreadKept[] = [];
    for (const record of seen) kept.push(await mergeIn(db, record, wordsSince));
    return kept;
  });
}

/**
 * Keeps what the person said of a conversation, under the key it had when they said it. What was said later stands.
 * @returns the record as it is then; nothing where there is none.
 */
export function settleStored(db: History, id: string, pressed: Pressed): Promise<ThreadRecord | undefined> {
  return db.transaction('rw', db.threads, async () => {
    const found =
      (await db.threads.get(id)) ??
      (await db.threads
        .where('caseIds')
        .equals(id.replace(/^case:/, ''))
        .first());
    const record = z.safeParse(threadRecord, found).data;
    if (!record) return undefined;
    const known = notLaterThan(record, pressed.at);
    const next = mergeThreads(known, withIndices({ ...known, settled: settledBy(known, pressed) }));
    if (canonical(next) !== canonical(record)) await db.threads.put(next);
    return next;
  });
}

/** Deletes the words of all messages that were first seen before a moment. @returns in how many conversations there were any. */
export async function forgetWords(db: History, before: Instant): Promise<number> {
  return db.transaction('rw', db.threads, () =>
    db.threads
      .where('wordsSince')
      .below(before)
      .modify((record, at) => {
        at.value = withoutOldWords(record, before);
      }),
  );
}
