import { observation, orderRecord } from '../../../lib/domain/order.ts';
import { recordFrom } from '../../../lib/domain/order-merge.ts';
import { z } from '../../../lib/domain/zod.ts';
import { openRaw, putRaw } from './raw-database.ts';
import { type SampleRecord, sampleDetails } from './sample-orders.ts';

/** Puts orders of the history of so many, from one number to before another, as a person who works with it would have them. */
export type FillOrders = (count: number, first: number, end: number) => Promise<void>;

/** How many orders were seen today, and how many of them have a refund on its way right now. */
const TODAY = 40;
const DUE = 3;

const BATCH = 5_000;
const DAY = 24 * 3_600_000;
const iso = (time: number): string => new Date(time).toISOString();

function record(index: number, count: number): SampleRecord {
  const now = Date.now();
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  // The rest was seen in the 400 days before, and every fiftieth refund was once on its way.
  const at =
    index < TODAY ? iso(now - ((now - midnight) * index) / TODAY) : iso(midnight - (400 * DAY * index) / count);
  const pending = index < DUE ? iso(now - (index + 1) * 600_000) : index % 50 === 0 && index >= TODAY ? at : undefined;
  const base = recordFrom(z.parse(observation, sampleDetails(index, at)));
  return { ...base, ...(pending !== undefined && { pendingSeenAt: [pending], refundMovedAt: pending }) };
}

const fill: FillOrders = async (count, first, end) => {
  // The popup has made the database, with the stores and indexes of today's version.
  const db = await openRaw('makegood');
  for (let from = first; from < end; from += BATCH) {
    const size = Math.min(BATCH, end - from);
    const records = Array.from({ length: size }, (_, place) => z.parse(orderRecord, record(from + place, count)));
    await putRaw(db, records);
  }
  db.close();
};

Object.assign(globalThis, { fillOrders: fill });
