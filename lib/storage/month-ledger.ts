import type { LedgerEntry } from '../domain/ledger';
import { createDelta } from '../domain/month/counts';
import { ledgerCounts } from '../domain/month/ledger-counts';
import type { History } from './database';
import { applyCounts } from './month-store';

/** Writes entries of the ledger and counts them, in the transaction of the order's write, which must hold `db.ledger` and `db.months`. */
export async function putLedger(db: History, entries: readonly LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return;
  // The last of two under one ID is what stays.
  const after = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const before = await db.ledger.bulkGet(after.map(({ id }) => id));
  const delta = createDelta();
  for (const entry of before) if (entry) delta.before(ledgerCounts(entry));
  for (const entry of after) delta.after(ledgerCounts(entry));
  await db.ledger.bulkPut(after);
  await applyCounts(db, delta);
}
