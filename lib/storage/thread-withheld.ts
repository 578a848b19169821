import type { ThreadRecord } from '../domain/message/thread';
import type { History } from './database';
import { countThreads } from './month-replies';
import type { Withheld } from './withheld';
import { withoutOldWords } from './without-words';

/** A conversation without any words of its messages; times, topics and lengths stay. */
export const bareThread = (record: ThreadRecord): ThreadRecord =>
  withoutOldWords(record, { since: '9999-12-31T23:59:59.999Z' });

/** A conversation without the messages that were deleted by their age: each was counted once, and is not taken in again. */
export function admitThread(record: ThreadRecord, held: Withheld): ThreadRecord {
  const oldest = held.before('messages');
  if (!oldest) return record;
  const messages = record.messages.filter(({ sent, firstSeenAt }) => (sent?.to ?? firstSeenAt) >= oldest);
  return messages.length === record.messages.length ? record : { ...record, messages };
}

/** Whether a conversation that is not kept stays so: its order was erased, or it was last seen before what is kept. */
export const isWithheld = ({ orderId, lastSeenAt }: ThreadRecord, held: Withheld): boolean =>
  held.erased(orderId) || lastSeenAt < (held.before('messages') ?? '');

/** Removes conversations, and what is counted of them. */
export function removeThreads(db: History, records: readonly ThreadRecord[]): Promise<void> {
  return db.transaction('rw', db.threads, db.months, async () => {
    await db.threads.bulkDelete(records.map(({ id }) => id));
    await countThreads(db, records, []);
  });
}
