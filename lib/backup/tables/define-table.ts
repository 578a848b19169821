import type { RetentionKind } from '../../domain/backup/retention';
import type { Day, OrderId } from '../../domain/ids';
import { z } from '../../domain/zod';
import type { History } from '../../storage/database';
import type { Merged, MergeSetup } from '../setup';

/** As much of a collection of Dexie's as is needed here. */
export type Older<R> = { count(): PromiseLike<number>; limit(most: number): { toArray(): PromiseLike<R[]> } };

/** What a kind of record is, as far as backups, erasing and deleting by age go. */
type Kind<R extends object> = {
  /** The table's name, in the database and in a file. */
  name: string;
  schema: z.core.$ZodType<R>;
  /** The record's key in the table. */
  keyOf(record: R): string;
  /**
   * Merges records in, in a transaction of its own or the caller's: commutative, associative and idempotent.
   * @returns what became of them, where it tells that; else it is looked up before and after.
   */
  merge(db: History, records: readonly R[], setup: MergeSetup): Promise<Merged | undefined> | Promise<void>;
  /** Whether `merge` says what became of the records. */
  tells?: true;
  /** Removes records and what is counted of them. */
  remove(db: History, records: readonly R[]): Promise<void>;
  /** Every record that is about an order: what erasing the order erases. */
  ofOrder?(db: History, orderId: OrderId): Promise<R[]>;
  /** The record without what a person wrote; nothing where there is nothing else in it. @param now the moment of it. */
  bare?(record: R, now: string): R | undefined;
  /** By which of its dates it grows old, and what is older than a day. `drop` deletes and leaves what is counted as it is. */
  aged?: {
    kind: RetentionKind;
    older(db: History, before: Day): Older<R>[];
    drop(db: History, records: readonly R[]): Promise<void>;
  };
  /** What of a record goes into a file that is to hold no words of messages. */
  withoutMessageWords?(record: R): object;
};

/** A kind of record whose type nobody needs to know: what comes in is checked first. */
export type BackupTable = Omit<Kind<object>, 'schema'> & {
  /** The record, where it fits; else the name of what does not, never its content. */
  check(value: unknown): { record: object } | { part: string };
};

/** Declares a table that is part of a backup. */
export function defineTable<R extends object>({ schema, ...kind }: Kind<R>): BackupTable {
  const check: BackupTable['check'] = (value) => {
    const result = z.safeParse(schema, value);
    return result.success
      ? { record: result.data }
      : { part: result.error.issues[0]?.path.map(String).join('.') || kind.name };
  };
  // Only what `check` let through, or this table gave, comes back to these functions.
  return { ...(kind as unknown as Omit<Kind<object>, 'schema'>), check };
}
