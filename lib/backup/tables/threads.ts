import { type ThreadRecord, threadRecord } from '../../domain/message/thread';
import { withIndices } from '../../domain/message/thread-merge';
import { recordThreads } from '../../storage/thread-store';
import { bareThread, removeThreads } from '../../storage/thread-withheld';
import { defineTable } from './define-table';

/** Conversations. Their months, and when an answer is due, follow from the rest as they are written. */
export const threads = defineTable<ThreadRecord>({
  name: 'threads',
  schema: threadRecord,
  keyOf: ({ id }) => id,
  merge: async (db, records, { wordsSince }) => void (await recordThreads(db, records.map(withIndices), wordsSince)),
  remove: removeThreads,
  ofOrder: (db, orderId) => db.threads.where('orderId').equals(orderId).toArray(),
  bare: bareThread,
  withoutMessageWords: bareThread,
  aged: {
    kind: 'messages',
    older: (db, before) => [db.threads.where('lastSeenAt').below(before)],
    drop: (db, records) => db.threads.bulkDelete(records.map(({ id }) => id)),
  },
});
