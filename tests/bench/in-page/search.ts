import { soldKeys } from '../../../lib/domain/search/sold-keys.ts';
import { History } from '../../../lib/storage/database.ts';
import { search } from '../../../lib/storage/search.ts';
import { catchUp } from '../../../lib/storage/search-build.ts';
import { sampleOrderId } from './sample-orders.ts';

/** The search over a history of so many records. */
export interface SearchBench {
  /**
   * Fills it: six of ten are orders of a report, the rest feedback with words. It may take minutes, longer than a question to the
   * page may stand open. @returns whether it is done by now.
   */
  fill(records: number): Promise<boolean>;
  /** Milliseconds, on the average of texts of each kind, until the first 25 of what is found are there to be drawn. */
  find(records: number): Promise<number>;
}

/** Every fifth word of a comment is one of these; the others are ever rarer. */
const COMMON = ['kettle', 'late', 'arrived', 'seller', 'packaging', 'broken', 'delivery', 'box', 'refund', 'answer'];
const SYLLABLES = ['ka', 're', 'mo', 'ti', 'lu', 'sen', 'dor', 'pa', 'vi', 'nel', 'ba', 'cu', 'fi', 'gra', 'ho', 'jun'];
const BATCH = 5_000;
const DAYS = 1_000;
const START = Date.parse('2024-01-01');

const dayOf = (index: number, count: number): string =>
  new Date(START + Math.floor((index / count) * DAYS) * 86_400_000).toISOString().slice(0, 10);

/** A number out of another, the same each time (the finalizer of MurmurHash3). */
function scattered(index: number): number {
  const half = Math.imul(index ^ (index >>> 16), 0x85ebca6b);
  const next = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (next ^ (next >>> 16)) >>> 0;
}

function rareWord(number: number): string {
  let word = '';
  for (let rest = number + 16; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16];
  return word;
}

function comment(index: number): string {
  const words = Array.from({ length: 8 + (index % 9) }, (_, place) => {
    const number = scattered(index * 31 + place);
    // Half of all words are of the common ones, and of the rest each is rarer than the one before.
    return number % 2 === 0
      ? COMMON[(number >>> 1) % 10]
      : rareWord(Math.floor(40_000 ** (((number >>> 1) % 10_007) / 10_007)));
  });
  return words.join(' ');
}

function feedback(index: number, count: number) {
  const day = dayOf(index, count);
  const at = `${day}T10:00:00.000Z`;
  const rating = 1 + (index % 5);
  return {
    orderId: sampleOrderId(index),
    firstSeenAt: at,
    lastSeenAt: at,
    shown: { at, value: { rating, comment: comment(index) } },
    readings: [{ at, value: { day } }],
    marketplace: { at, value: 'US' as const },
    day,
    ...(rating <= 3 && { lowSince: day }),
  };
}

/** One of the account's products: a thousand where there are as many records. */
const skuOf = (index: number, count: number): string => `WIDGET-${index % Math.min(1_000, Math.ceil(count / 20))}`;

function sale(index: number, count: number) {
  const sku = skuOf(index, count);
  const day = dayOf(index, count);
  const lines = [{ sku, quantity: 1 }];
  const status = 'shipped' as const;
  return {
    orderId: sampleOrderId(index),
    marketplace: 'US' as const,
    day,
    updatedAt: `${day}T10:00:00.000Z`,
    status,
    lines,
    sold: soldKeys(lines, day),
  };
}

const open = new Map<number, History>();
function database(records: number): History {
  const db = open.get(records) ?? new History(`bench-search-${records}`);
  open.set(records, db);
  return db;
}

async function inBatches(count: number, write: (indices: number[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    await write(Array.from({ length: Math.min(BATCH, count - from) }, (_, place) => from + place));
  }
}

async function fillAll(records: number): Promise<boolean> {
  const db = database(records);
  const sales = Math.round(records * 0.6);
  const products = new Set(Array.from({ length: Math.min(sales, 1_000) }, (_, index) => skuOf(index, sales)));
  await db.products.bulkPut(
    [...products].map((sku, index) => ({
      sku,
      title: `Example Widgets travel ${rareWord(index)}, blue`,
      seenAt: '2026-01-01T10:00:00.000Z',
    })),
  );
  await inBatches(sales, (indices) => db.sales.bulkPut(indices.map((index) => sale(index, sales)) as never[]));
  await inBatches(records - sales, (indices) =>
    db.feedback.bulkPut(indices.map((index) => feedback(index, records - sales)) as never[]),
  );
  return catchUp(db, () => true);
}

const filling = new Map<number, Promise<boolean>>();

function fill(records: number): Promise<boolean> {
  const all = filling.get(records) ?? fillAll(records);
  filling.set(records, all);
  return Promise.race([all, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20_000))]);
}

/** An order, words that many, some and few things hold, in pairs and begun, and a product. */
const TYPED = [
  '114-0000012-',
  'kettle',
  'late kettle',
  'delivery moti',
  'broken revi',
  'deli',
  'lu',
  'widget-7',
  'late pack answ',
];

async function find(records: number): Promise<number> {
  const db = database(records);
  let took = 0;
  for (const typed of TYPED) {
    const start = performance.now();
    const { hits } = await search(db, { typed }, 25);
    took += performance.now() - start;
    // What finds nothing is fast.
    if (hits.length === 0) throw new Error(`nothing was found for ${typed}`);
  }
  return took / TYPED.length;
}

Object.assign(globalThis, { searching: { fill, find } satisfies SearchBench });
