import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feedbackState } from '../../lib/domain/feedback/feedback-record';
import type { Contribution } from '../../lib/domain/month/counts';
import { defectKinds } from '../../lib/domain/month/defect';
import { History } from '../../lib/storage/database';
import { countsOfThread } from '../../lib/storage/month-replies';
import { countWhatIsKept } from '../../lib/storage/month-upgrade';
import { writes } from './month-writes';

type Sums = Record<string, number>;
const add = (sums: Sums, month: string, name: string, by = 1): void => {
  const key = `${month} ${name}`;
  sums[key] = (sums[key] ?? 0) + by;
  if (sums[key] === 0) delete sums[key];
};

/** Everything counted anew from the records that are kept, by arithmetic of its own. */
async function recount(db: History): Promise<Sums> {
  const sums: Sums = {};
  for (const record of await db.feedback.toArray()) {
    if (!record.day) continue;
    const month = `${record.marketplace?.value ?? '-'}/${record.day.slice(0, 7)}`;
    const state = feedbackState(record);
    add(sums, month, state === 'present' ? `feedback-${record.shown.value.rating}` : state);
  }
  for (const { marketplace, month, part, money, reason, state } of await db.ledger.toArray()) {
    if (state === 'withdrawn' || state === 'not-shown') continue;
    const where = `${marketplace ?? '-'}/${month}`;
    if (part === 'refund') {
      add(sums, where, `given-refund:${money.currency}`, money.amount);
      continue;
    }
    add(sums, where, 'concessions');
    for (const name of ['goodwill', `goodwill-${part}`, `goodwill-reason-${reason ?? 'none'}`])
      add(sums, where, `${name}:${money.currency}`, money.amount);
  }
  const counted = (contributions: readonly Contribution[]): void => {
    for (const { marketplace, month, name, by } of contributions) add(sums, `${marketplace ?? '-'}/${month}`, name, by);
  };
  for (const record of await db.threads.toArray()) counted(countsOfThread(record));
  const defects = new Set((await db.defects.toArray()).map(({ orderId }) => orderId));
  for (const { orderId, marketplace, day, lines } of await db.sales.toArray()) {
    const month = `${marketplace}/${day.slice(0, 7)}`;
    if (defects.has(orderId)) add(sums, month, 'defects');
    add(sums, month, 'orders');
    for (const { quantity, price = 0 } of lines) {
      add(sums, month, 'units', quantity);
      add(sums, month, 'sales:USD', price);
    }
  }
  return sums;
}

async function kept(db: History): Promise<Sums> {
  const sums: Sums = {};
  for (const { id, counts } of await db.months.toArray())
    for (const [name, by] of Object.entries(counts)) add(sums, id, name, by);
  return sums;
}

/** Orders that are defects by what is kept of feedback and notes alone. */
async function defectsKept(db: History): Promise<string[]> {
  const low = (await db.feedback.toArray()).filter(
    (record) => record.shown.value.rating < 3 && feedbackState(record) === 'present',
  );
  const noted = await db.notes.filter(({ kind, removed }) => kind === 'claim-opened' && !removed).toArray();
  return [
    ...low.map(({ orderId }) => `${orderId} feedback`),
    ...noted.map(({ orderId }) => `${orderId} claim-noted`),
  ].sort();
}

const withDatabase = async (run: (db: History) => Promise<void>): Promise<void> => {
  const db = new History(`test-${crypto.randomUUID()}`);
  try {
    await run(db);
  } finally {
    await db.delete();
  }
};

/** Each run opens a database of its own and writes to it many times. */
const PATIENCE = 60_000;

it('counts after any writes what counting anew would count', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(writes, (list) =>
      withDatabase(async (db) => {
        for (const each of list) await each.run(db);
        expect(await kept(db)).toEqual(await recount(db));
        const said = (await db.defects.toArray()).flatMap(({ orderId, kinds }) =>
          kinds.map((kind) => `${orderId} ${kind}`),
        );
        expect(said.filter((each) => /feedback|noted/.test(each)).sort()).toEqual([...new Set(await defectsKept(db))]);
        for (const { kinds } of await db.defects.toArray()) {
          expect(kinds).toEqual(defectKinds.filter((kind) => kinds.includes(kind)));
          expect(kinds).not.toHaveLength(0);
        }
      }),
    ),
    { numRuns: 80 },
  );
});

it('finds in the upgrade what the writes would have counted', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(writes, (list) =>
      withDatabase(async (db) => {
        for (const each of list.filter(({ what }) => !/^(?:sales|defect) /.test(what))) await each.run(db);
        const [counts, defects, threads] = [await kept(db), await db.defects.toArray(), await db.threads.toArray()];
        await Promise.all([db.months.clear(), db.defects.clear()]);
        await db.threads.toCollection().modify((record) => {
          delete record.months;
        });
        await db.transaction('rw', db.tables, (transaction) => countWhatIsKept(transaction));
        expect([await kept(db), await db.defects.toArray(), await db.threads.toArray()]).toEqual([
          counts,
          defects,
          threads,
        ]);
      }),
    ),
    { numRuns: 30 },
  );
});
