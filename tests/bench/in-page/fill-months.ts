import { createDelta } from '../../../lib/domain/month/counts.ts';
import { saleCounts } from '../../../lib/domain/month/sale-counts.ts';
import { type SaleRecord, saleRecord } from '../../../lib/domain/report/sale.ts';
import { z } from '../../../lib/domain/zod.ts';
import { recordCoverage } from '../../../lib/storage/coverage-store.ts';
import { History } from '../../../lib/storage/database.ts';
import { applyCounts } from '../../../lib/storage/month-store.ts';
import { sampleOrderId } from './sample-orders.ts';

/** Fills the history with so many orders of the last fourteen months, counted and covered as their report would have it. */
export type FillMonths = (count: number) => Promise<void>;

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

const fill: FillMonths = async (count) => {
  const db = new History('makegood');
  await db.open();
  for (let from = 0; from < count; from += BATCH) {
    const sales = Array.from({ length: Math.min(BATCH, count - from) }, (_, place) => sale(from + place));
    await db.transaction('rw', db.sales, db.months, async () => {
      const delta = createDelta();
      for (const each of sales) delta.after(saleCounts(each));
      await db.table('sales').bulkPut(sales);
      await applyCounts(db, delta);
    });
  }
  const [from, to] = [dayOf(DAYS - 1), dayOf(0)];
  await recordCoverage(db, 'orders', [{ marketplace: 'US', from, to }], new Date().toISOString());
  const stored = await db.sales.count();
  db.close();
  if (stored !== count) throw new Error(`${stored} of ${count} orders were stored`);
};

Object.assign(globalThis, { fillMonths: fill });
