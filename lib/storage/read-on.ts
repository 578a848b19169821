import type { LeftOut } from '../domain/queue/queue-answer';

/** How many records are read at a time, and how many in all before it is enough: a queue stays as quick however much is kept. */
const CHUNK = 50;
const MOST_READ = 300;

/** As much of a collection of Dexie's as is needed here. */
type Records<Rec> = {
  offset(count: number): Records<Rec>;
  limit(count: number): Records<Rec>;
  toArray(): PromiseLike<Rec[]>;
  primaryKeys(): PromiseLike<readonly unknown[]>;
};

/** What was found, how many records were read for it, and whether there may be more behind them. */
export type Found<Row> = { rows: Row[]; read: number; more: boolean };

/**
 * Reads records in the order of an index, a chunk at a time, until so many rows came of them, there are no more, or enough were read.
 * @param records the same records from the beginning, each time it is asked.
 * @param rowsOf what is wanted of a chunk.
 */
export async function readOn<Rec, Row>(
  records: () => Records<Rec>,
  rowsOf: (chunk: Rec[]) => Promise<Row[]>,
  most: number,
): Promise<Found<Row>> {
  const rows: Row[] = [];
  let read = 0;
  for (;;) {
    const chunk = await records().offset(read).limit(CHUNK).toArray();
    read += chunk.length;
    rows.push(...(await rowsOf(chunk)));
    if (chunk.length < CHUNK) return { rows, read, more: false };
    if (rows.length >= most || read >= MOST_READ) return { rows, read, more: true };
  }
}

/** How many are counted of what was not read. */
const MOST_COUNTED = 1_000;

/**
 * How many records were not read, counted up to a thousand.
 * @param all the same records in the direction of their index, in which keys are read fastest.
 */
export async function countBehind<Rec>(
  all: () => Records<Rec>,
  { read, more }: Pick<Found<unknown>, 'read' | 'more'>,
): Promise<LeftOut> {
  if (!more) return { count: 0 };
  const keys = await all()
    .limit(read + MOST_COUNTED + 1)
    .primaryKeys();
  const count = keys.length - read;
  return count > MOST_COUNTED ? { count: MOST_COUNTED, atLeast: true } : { count };
}

/** Both together. */
export const bothLeftOut = (a: LeftOut, b: LeftOut): LeftOut => ({
  count: a.count + b.count,
  ...((a.atLeast || b.atLeast) && { atLeast: true as const }),
});
