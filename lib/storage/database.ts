import { Dexie, type EntityTable, type Table } from 'dexie';
import type { LedgerEntry } from '../domain/ledger';
import type { Note } from '../domain/note';
import type { OrderRecord } from '../domain/order';

/** How the pages of one adapter were last understood. */
export type PageRead = {
  adapter: string;
  readAt?: string | undefined;
  driftAt?: string | undefined;
  missing?: readonly string[] | undefined;
  /** By which way each field was found last: `taught`, or the number of the built-in way, the strongest being 0. */
  ways?: Readonly<Record<string, string>> | undefined;
};

/** A stored record that does not fit its schema: set aside, never thrown away. */
export type DamagedRecord = { id?: number; table: string; key: string; record: unknown };

/**
 * The history: one database in the extension's own origin. Each version lists only the tables it changes; an upgrade
 * that throws leaves the older database as it was.
 */
export class History extends Dexie {
  orders!: EntityTable<OrderRecord, 'orderId'>;
  pageReads!: EntityTable<PageRead, 'adapter'>;
  ledger!: EntityTable<LedgerEntry, 'id'>;
  notes!: EntityTable<Note, 'id'>;
  damaged!: Table<DamagedRecord, number>;

  constructor(name = 'makegood') {
    super(name);
    this.version(1).stores({
      orders: 'orderId, lastSeenAt, pendingRefund.firstAt',
      pageReads: 'adapter',
      damaged: '++id, table',
    });
    // Refunds that were pressed here, the ledger of what was given, and the person's own notes.
    this.version(2)
      .stores({
        orders: 'orderId, lastSeenAt, refundMovedAt',
        ledger: 'id, orderId, month, asin',
        notes: 'id, orderId, changedAt',
      })
      .upgrade((transaction) =>
        transaction
          .table('orders')
          .toCollection()
          .modify((record: OrderRecord & { pendingRefund?: { firstAt: string; lastAt: string } }) => {
            const pending = record.pendingRefund;
            if (!pending) return;
            delete record.pendingRefund;
            const seen = [...new Set([pending.firstAt, pending.lastAt])].filter((at) => typeof at === 'string').sort();
            const last = seen.at(-1);
            if (!last) return;
            record.pendingSeenAt = seen;
            record.refundMovedAt = last;
          }),
      );
  }
}

/** The database of this installation. */
export const history = new History();
