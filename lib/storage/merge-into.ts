import { canonical } from '../domain/seen';
import { z } from '../domain/zod';
import type { DamagedRecord, History } from './database';

/** How much of a record is new: all of it, some, or nothing but perhaps the moment at which it was said once more. */
export type News = 'all' | 'some' | 'none';

/** What a table held of some records (nothing where what it held was damaged), and what it holds now. */
export type Merged<Kept> = { before: (Kept | undefined)[]; after: Kept[]; news: News[] };

/** A table as far as merging needs it. */
type Into<Kept> = {
  readonly name: string;
  bulkGet(keys: string[]): PromiseLike<(Kept | undefined)[]>;
  bulkPut(records: readonly Kept[]): PromiseLike<unknown>;
};

type Kind<Kept> = {
  schema: z.core.$ZodType<Kept, unknown>;
  key(record: Kept): string;
  merge(a: Kept, b: Kept): Kept;
  /** Whether two say the same, whenever they said it. */
  same(a: Kept, b: Kept): boolean;
};

/**
 * Merges records into a table, inside the transaction of a caller that holds it and `db.damaged`. Each record comes once. One that would
 * not change is not put; a stored one that is damaged is set aside and a new one begun.
 */
export async function mergeInto<Kept>(
  db: History,
  table: Into<Kept>,
  { schema, key, merge, same }: Kind<Kept>,
  fresh: readonly Kept[],
): Promise<Merged<Kept>> {
  const stored = await table.bulkGet(fresh.map(key));
  const damaged: DamagedRecord[] = [];
  const puts: Kept[] = [];
  const merged: Merged<Kept> = { before: [], after: [], news: [] };
  fresh.forEach((record, index) => {
    const found = stored[index];
    const checked = found === undefined ? undefined : z.safeParse(schema, found);
    if (checked && !checked.success) damaged.push({ table: table.name, key: key(record), record: found });
    const before = checked?.success ? checked.data : undefined;
    const after = before ? merge(before, record) : record;
    if (!before || canonical(before) !== canonical(after)) puts.push(after);
    merged.before.push(before);
    merged.after.push(after);
    merged.news.push(before ? (same(before, after) ? 'none' : 'some') : 'all');
  });
  if (damaged.length > 0) await db.damaged.bulkAdd(damaged);
  if (puts.length > 0) await table.bulkPut(puts);
  return merged;
}
