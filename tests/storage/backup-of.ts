import { exportBackup } from '../../lib/backup/export-backup';
import { mergeBackup } from '../../lib/backup/import-backup';
import type { Merged } from '../../lib/backup/setup';
import type { History } from '../../lib/storage/database';

/** Work that nobody watches or ends. */
export const course = { progress: () => {}, cancelled: false };

export const PASSPHRASE = 'correct kettle parcel Thursday';

/** A backup of everything, words of messages included. */
export const backupOf = async (db: History, passphrase?: string): Promise<Blob> => {
  const order = { words: true, settings: {}, madeAt: '2026-11-21T10:00:00.000Z', passphrase };
  return (await exportBackup(db, order, course)).file;
};

export const merge = (db: History, file: Blob): Promise<Record<string, Merged>> =>
  mergeBackup(db, file, undefined, { wordsSince: '' }, course);

/** All that a database holds, table by table; numbers that are a machine's own are left out. */
export async function contentOf(db: History): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => {
      const records = (await table.toArray()) as Record<string, unknown>[];
      const own = records.map(({ id, ...rest }) => (table.name === 'damaged' ? rest : { id, ...rest }));
      return [table.name, own] as const;
    }),
  );
  return Object.fromEntries(tables.filter(([name]) => !name.startsWith('search')));
}
