import type { Table, Transaction } from 'dexie';
import { feedbackRecord } from '../domain/feedback/feedback-record';
import type { OrderId } from '../domain/ids';
import type { LedgerEntry } from '../domain/ledger';
import { type ThreadRecord, threadRecord } from '../domain/message/thread';
import { type Contribution, createDelta, type MonthCounts } from '../domain/month/counts';
import { type Defect, type DefectKind, defectKinds } from '../domain/month/defect';
import { feedbackCounts, isDefect } from '../domain/month/feedback-counts';
import { ledgerCounts } from '../domain/month/ledger-counts';
import type { Note } from '../domain/note';
import { z } from '../domain/zod';
import { countsOfThread, withMonths } from './month-replies';

/** So many records are held at a time. */
const CHUNK = 2_000;

/** Goes through a table in the order of its keys, so many records at a time. */
async function throughout<T>(table: Table<T, string>, keyOf: (record: T) => string, take: (records: T[]) => unknown) {
  for (let last: string | undefined; ; ) {
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const records = await rest.limit(CHUNK).toArray();
    await take(records);
    const end = records.at(-1);
    if (!end || records.length < CHUNK) return;
    last = keyOf(end);
  }
}

/**
 * Counts what an older version kept, in the upgrade of the database: from then on each write counts what it changes. Records that do
 * not fit their schema count nothing, as ever.
 */
export async function countWhatIsKept(transaction: Transaction): Promise<void> {
  const delta = createDelta();
  const count = (contributions: readonly Contribution[]): void => delta.after(contributions);
  const defects = new Map<OrderId, Set<DefectKind>>();
  const isOne = (orderId: OrderId, kind: DefectKind): void => {
    defects.set(orderId, (defects.get(orderId) ?? new Set()).add(kind));
  };
  await throughout(
    transaction.table<unknown, string>('feedback'),
    (record) => (record as { orderId: string }).orderId,
    (records) => {
      for (const record of records) {
        const { data } = z.safeParse(feedbackRecord, record);
        if (!data) continue;
        count(feedbackCounts(data));
        if (isDefect(data)) isOne(data.orderId, 'feedback');
      }
    },
  );
  await throughout(
    transaction.table<LedgerEntry, string>('ledger'),
    ({ id }) => id,
    (entries) => count(entries.flatMap(ledgerCounts)),
  );
  await throughout(
    transaction.table<Note, string>('notes'),
    ({ id }) => id,
    (notes) => {
      for (const { orderId, kind, removed } of notes)
        if (kind === 'claim-opened' && !removed) isOne(orderId, 'claim-noted');
    },
  );
  await throughout(
    transaction.table<ThreadRecord, string>('threads'),
    ({ id }) => id,
    async (records) => {
      const valid = records.filter((record) => z.safeParse(threadRecord, record).success);
      count(valid.flatMap(countsOfThread));
      await transaction.table('threads').bulkPut(valid.map(withMonths));
    },
  );
  const months = [...delta.changes()].map(
    ([id, { marketplace, month, counts }]): MonthCounts => ({
      id,
      marketplace: marketplace ?? '-',
      month,
      counts: Object.fromEntries(counts),
    }),
  );
  await transaction.table('months').bulkPut(months);
  const found = [...defects].map(
    ([orderId, kinds]): Defect => ({ orderId, kinds: defectKinds.filter((kind) => kinds.has(kind)) }),
  );
  await transaction.table('defects').bulkPut(found);
}
