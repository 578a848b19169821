import { Dexie, type EntityTable, type Table } from 'dexie';
import type { OrderRecord } from '../domain/order';

/** How the pages of one adapter were last understood. */
export type PageRead = {
  adapter: string;
  readAt?: string | undefined;
  driftAt?: string | undefined;
  missing?: readonly string[] | undefined;
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
  damaged!: Table<DamagedRecord, number>;

  constructor(name = 'makegood') {
    super(name);
    this.version(1).stores({
      orders: 'orderId, lastSeenAt, pendingRefund.firstAt',
      pageReads: 'adapter',
      damaged: '++id, table',
    });
  }
}

/** The database of this installation. */
export const history = new History();
