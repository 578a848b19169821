import type { History } from '../storage/database';
import { backupTables } from './tables/all';

/** How many records each table of a backup has, by its name, in the order of the file. */
export async function countTables(db: History): Promise<Record<string, number>> {
  const counts = await Promise.all(backupTables.map(async ({ name }) => [name, await db.table(name).count()] as const));
  return Object.fromEntries(counts);
}

/** The version of the database as its records have it. (Dexie counts on behind the point where a browser had to be put right.) */
export const versionOf = (db: History): number => Math.floor(db.verno);
