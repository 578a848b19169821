import { observation } from '../../../lib/domain/order.ts';
import { recordFrom } from '../../../lib/domain/order-merge.ts';
import { z } from '../../../lib/domain/zod.ts';
import { History } from '../../../lib/storage/database.ts';
import { recordObservations } from '../../../lib/storage/history-store.ts';
import { deleteRaw, openRaw, putRaw } from './raw-database.ts';
import { type SampleObservation, sampleDetails, sampleForm } from './sample-orders.ts';

/** The two sides of the ingest; each takes in the first `count` observations and tells how many milliseconds that took. */
export interface IngestBench {
  /** As the extension does: every observation checked, merged with what is stored, written. */
  merged(count: number, batch: number): Promise<number>;
  /** The floor: the records of the same observations, put. */
  raw(count: number, batch: number): Promise<number>;
}

const START = Date.parse('2026-01-01T00:00:00.000Z');

// Nine of ten are new orders, the tenth is the refund form of one that was seen about a batch before.
const sample = (index: number): SampleObservation => {
  const at = new Date(START + index * 60_000).toISOString();
  return index % 10 === 9 ? sampleForm(Math.max(0, index - 1_001), at) : sampleDetails(index, at);
};

const observed: SampleObservation[] = [];

function inBatches<T>(list: readonly T[], batch: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / batch) }, (_, index) =>
    list.slice(index * batch, (index + 1) * batch),
  );
}

function samples(count: number): SampleObservation[] {
  while (observed.length < count) observed.push(sample(observed.length));
  return observed.slice(0, count);
}

async function merged(count: number, batch: number): Promise<number> {
  const batches = inBatches(samples(count), batch);
  const db = new History('bench-merged');
  await db.open();
  const start = performance.now();
  for (const part of batches) {
    await recordObservations(
      db,
      part.map((one) => z.parse(observation, one)),
    );
  }
  const took = performance.now() - start;
  const stored = await db.orders.count();
  const orders = new Set(samples(count).map(({ orderId }) => orderId)).size;
  await db.delete();
  if (stored !== orders) throw new Error(`${stored} of ${orders} orders were stored`);
  return took;
}

async function raw(count: number, batch: number): Promise<number> {
  // Made before the clock runs: only the puts are the floor.
  const records = samples(count).map((one) => recordFrom(z.parse(observation, one)));
  const batches = inBatches(records, batch);
  const db = await openRaw('bench-raw', 1);
  const start = performance.now();
  for (const part of batches) await putRaw(db, part);
  const took = performance.now() - start;
  db.close();
  await deleteRaw('bench-raw');
  return took;
}

Object.assign(globalThis, { ingest: { merged, raw } satisfies IngestBench });
