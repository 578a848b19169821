import type { BackupHead } from '../domain/backup/backup-file';
import { canonical } from '../domain/seen';
import type { History } from '../storage/database';
import { settleReports } from '../storage/settle-reports';
import { versionOf } from './count-tables';
import { type Course, goOn } from './course';
import { AT_A_TIME } from './each-record';
import { forgetErased } from './erase-order';
import { type RefusedLine, readBackup } from './read-backup';
import type { Merged, MergeSetup } from './setup';
import type { BackupTable } from './tables/define-table';

/** What a file was found to hold, before anything of it is taken. */
export type Verified = {
  head: BackupHead;
  /** Records that can be taken, by table, and settings. */
  counts: Record<string, number>;
  settings: { name: string; value: unknown }[];
  refused: number;
  /** The first of them; there may be more than are kept here. */
  refusedLines: RefusedLine[];
  /** False where the file was changed since it was made. */
  intact: boolean;
};

/** More refused lines than these are counted only. */
export const MOST_REFUSED = 1_000;

/** More settings than these no file of ours has. */
const MOST_SETTINGS = 200;

/** Reads a file to its end, and changes nothing. @throws BackupError, Cancelled */
export async function verifyBackup(
  file: Blob,
  passphrase: string | undefined,
  version: number,
  course: Course,
): Promise<Verified> {
  const found: Omit<Verified, 'head'> = { counts: {}, settings: [], refused: 0, refusedLines: [], intact: false };
  let head: BackupHead | undefined;
  let entries = 0;
  for await (const entry of readBackup(file, passphrase, version)) {
    if (entry.kind === 'head') head = entry.head;
    if (entry.kind === 'end') found.intact = entry.intact;
    if (entry.kind === 'setting' && found.settings.length < MOST_SETTINGS)
      found.settings.push({ name: entry.name, value: entry.value });
    if (entry.kind === 'refused') {
      found.refused++;
      if (found.refusedLines.length < MOST_REFUSED) found.refusedLines.push(entry.refused);
    }
    if (entry.kind === 'record') {
      found.counts[entry.table.name] = (found.counts[entry.table.name] ?? 0) + 1;
      if (++entries % AT_A_TIME === 0) goOn(course, entry.read, file.size);
    }
  }
  goOn(course, file.size, file.size);
  if (!head) throw new TypeError('A file without a head is refused before');
  return { head, ...found };
}

/** Merges records of one table, and says what became of each. */
async function mergeSome(
  db: History,
  { name, keyOf, merge, tells, ofOrder }: BackupTable,
  records: readonly object[],
  setup: MergeSetup,
): Promise<Merged> {
  const table = db.table<object, string>(name);
  // A record that was set aside has a number of this machine's for its key: only how many there are can be told.
  const byNumber = table.schema.primKey.auto;
  const keys = [...new Set(records.map(keyOf))];
  const look = async (): Promise<number | (object | undefined)[]> => (byNumber ? table.count() : table.bulkGet(keys));
  const before = tells ? [] : await look();
  const told = await merge(db, records, setup);
  if (told) return told;
  const after = await look();
  if (typeof before === 'number' || typeof after === 'number') {
    const taken = Number(after) - Number(before);
    return { taken, changed: 0, known: records.length - taken };
  }
  const taken = after.filter((each, index) => each && !before[index]).length;
  // What is about an order, was merged and is not there was not let in.
  const held = ofOrder ? after.filter((each) => !each).length : 0;
  const changed = after.filter((each, index) => before[index] && canonical(each) !== canonical(before[index])).length;
  return { taken, changed, known: records.length - taken - changed - held, ...(held > 0 && { held }) };
}

/**
 * Merges a file into the history, some records a transaction: whatever ends it, no record is there by half, and taking it again
 * completes it. It was verified before; what is refused is passed over. @throws BackupError, Cancelled
 */
export async function mergeBackup(
  db: History,
  file: Blob,
  passphrase: string | undefined,
  setup: MergeSetup,
  course: Course,
): Promise<Record<string, Merged>> {
  const result: Record<string, Merged> = {};
  let chunk: object[] = [];
  let open: BackupTable | undefined;
  const flush = async (): Promise<void> => {
    if (!open || chunk.length === 0) return;
    const merged = await mergeSome(db, open, chunk, setup);
    const { taken, changed, known, held = 0 } = result[open.name] ?? { taken: 0, changed: 0, known: 0 };
    const allHeld = held + (merged.held ?? 0);
    result[open.name] = {
      taken: taken + merged.taken,
      changed: changed + merged.changed,
      known: known + merged.known,
      ...(allHeld > 0 && { held: allHeld }),
    };
    if (open.name === 'erasures' && merged.taken + merged.changed > 0) await forgetErased(db, course);
    chunk = [];
  };
  for await (const entry of readBackup(file, passphrase, versionOf(db))) {
    if (entry.kind !== 'record' || (entry.table.name === 'erasures' && setup.erasures === false)) continue;
    if (entry.table !== open || chunk.length >= AT_A_TIME) {
      await flush();
      goOn(course, entry.read, file.size);
    }
    open = entry.table;
    chunk.push(entry.record);
  }
  await flush();
  await settleReports(db);
  goOn(course, file.size, file.size);
  return result;
}
