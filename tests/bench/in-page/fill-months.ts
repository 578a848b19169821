import { createDelta } from '../../../lib/domain/month/counts.ts';
import { saleCounts } from '../../../lib/domain/month/sale-counts.ts';
import { type SaleRecord, saleRecord } from '../../../lib/domain/report/sale.ts';
import { z } from '../../../lib/domain/zod.ts';
import { recordCoverage } from '../../../lib/storage/coverage-store.ts';
import { History } from '../../../lib/storage/database.ts';
import { applyCounts } from '../../../lib/storage/month-store.ts';
import { sampleOrderId } from './sample-orders.ts';

/** Puts orders from one number up to another into the history: of the last fourteen months, counted and covered as their report would have it. */
export type FillMonths = (first: number, end: number) => Promise<void>;

const BATCH = 5_000;
const DAYS = 400;
const DAY = 86_400_000;

const dayOf = (index: number): string => new Date(Date.now() - (index % DAYS) * DAY).toISOString().slice(0, 10);

function sale(index: number): SaleRecord {
  const day = dayOf(index);
  return z.parse(saleRecord, {
    orderId: sampleOrderId(index),
    marketplace: 'US',
    day,
    updatedAt: `${day}T12:00:00.000Z`,
    status: 'shipped',
    currency: 'USD',
    lines: [{ sku: `WIDGET-${index % 5_000}`, quantity: 1, price: 1_000 + (index % 4_000) }],
  });
}

/** Puts orders as they are: what else is worked out of them, such as the words by which they are found, is not what is measured. */
function put(database: IDBDatabase, sales: readonly SaleRecord[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('sales', 'readwrite');
    for (const each of sales) transaction.objectStore('sales').put(each);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

const fill: FillMonths = async (first, end) => {
  const db = new History('makegood');
  await db.open();
  for (let from = first; from < end; from += BATCH) {
    const sales = Array.from({ length: Math.min(BATCH, end - from) }, (_, place) => sale(from + place));
    await put(db.backendDB(), sales);
    const delta = createDelta();
    for (const each of sales) delta.after(saleCounts(each));
    await db.transaction('rw', db.months, () => applyCounts(db, delta));
  }
  const [from, to] = [dayOf(DAYS - 1), dayOf(0)];
  await recordCoverage(db, 'orders', [{ marketplace: 'US', from, to }], new Date().toISOString());
  const stored = await db.sales.count();
  db.close();
  if (stored !== end) throw new Error(`${stored} of ${end} orders were stored`);
};

Object.assign(globalThis, { fillMonths: fill });
