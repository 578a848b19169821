import type { History } from '../storage/database';
import { isSealed } from './backup-lines';
import type { FromBackup, ToBackup } from './backup-messages';
import { versionOf } from './count-tables';
import { Cancelled, type Course } from './course';
import { exportBackup } from './export-backup';
import { exportCsv } from './export-csv';
import { BackupError } from './file-problem';
import { mergeBackup, verifyBackup } from './import-backup';

/** How often the page hears how far it is; more would be work for the page and nothing to see. */
const EVERY_MS = 100;

async function work(db: History, message: Exclude<ToBackup, { kind: 'cancel' }>, course: Course): Promise<FromBackup> {
  if (message.kind === 'export') return { kind: 'written', ...(await exportBackup(db, message.order, course)) };
  if (message.kind === 'csv')
    return { kind: 'written', ...(await exportCsv(db, message.table, message.heads, course)) };
  const { file, passphrase } = message;
  if (message.kind === 'merge')
    return { kind: 'merged', result: await mergeBackup(db, file, passphrase, message.setup, course) };
  if (passphrase === undefined && (await isSealed(file))) return { kind: 'sealed' };
  await db.open();
  return { kind: 'verified', found: await verifyBackup(file, passphrase, versionOf(db), course) };
}

/** Does in a worker what the page asks for. @returns what takes the page's messages. */
export function serveBackup(db: History, say: (message: FromBackup) => void): (message: ToBackup) => void {
  let cancelled = false;
  let saidAt = 0;
  const course: Course = {
    progress(done, of) {
      const now = performance.now();
      if (now - saidAt < EVERY_MS) return;
      saidAt = now;
      say({ kind: 'progress', done, of });
    },
    get cancelled() {
      return cancelled;
    },
  };
  // The words of an error may be those of a record.
  const failed = (error: unknown): FromBackup => {
    if (error instanceof BackupError) return { kind: 'refused', problem: error.problem };
    return { kind: error instanceof Cancelled ? 'cancelled' : 'failed' };
  };
  return (message) => {
    cancelled = message.kind === 'cancel';
    if (message.kind !== 'cancel') work(db, message, course).then(say, (error: unknown) => say(failed(error)));
  };
}
