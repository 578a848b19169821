import { paymentRecord } from '../domain/report/payment';
import { returnRecord } from '../domain/report/return';
import { z } from '../domain/zod';
import type { History } from './database';
import { recordPayments } from './payment-store';
import { recordReturns } from './return-store';

const AT_ONCE = 1_000;

/** Those that fit their schema. */
const valid = <Kept>(schema: z.core.$ZodType<Kept, unknown>, records: readonly (Kept | undefined)[]): Kept[] =>
  records.flatMap((record) => z.safeParse(schema, record).data ?? []);

/** Hands over what still stands under these keys, some at a time. */
async function again(keys: readonly string[], record: (keys: string[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < keys.length; at += AT_ONCE) await record(keys.slice(at, at + AT_ONCE));
}

/**
 * Looks once more for what only the orders report knows, after one was taken in: what was paid for a product that came back, and the store
 * of a return. Both are recorded as if their report had come now, so that the counts follow; ended in between, the next time does the rest.
 */
export async function settleReports(db: History): Promise<void> {
  await again(await db.payments.where('unpriced').equals(1).primaryKeys(), async (keys) => {
    await recordPayments(db, valid(paymentRecord, await db.payments.bulkGet(keys)));
  });
  const homeless = await db.returns.filter(({ marketplace }) => marketplace === undefined).primaryKeys();
  await again(homeless, async (keys) => {
    await recordReturns(db, valid(returnRecord, await db.returns.bulkGet(keys)));
  });
}
