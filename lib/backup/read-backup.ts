import { type BackupHead, readHead, readLine } from '../domain/backup/backup-file';
import { createLineSum } from '../domain/backup/line-sum';
import { upgraded } from '../domain/backup/upgrade';
import { z } from '../domain/zod';
import { backupLines } from './backup-lines';
import { SETTINGS } from './export-backup';
import { BackupError } from './file-problem';
import { tableNamed } from './tables/all';
import type { BackupTable } from './tables/define-table';

/** Why a line is refused, with the name of what does not fit where it is a record. */
export type RefusedLine = { line: number; reason: 'unreadable' | 'unknown-table' | 'unfit'; part?: string | undefined };

/** One thing that a file holds. */
export type BackupEntry =
  | { kind: 'head'; head: BackupHead }
  | { kind: 'record'; table: BackupTable; record: object; read: number }
  | { kind: 'setting'; name: string; value: unknown }
  | { kind: 'refused'; refused: RefusedLine }
  /** The end, and whether the file is as it was made. */
  | { kind: 'end'; intact: boolean };

const setting = z.object({ name: z.string().check(z.maxLength(60)), value: z.unknown() });

/** What a line says of a record or a setting; nothing in it is taken on trust. */
function entryOf(
  content: { table: string; record: unknown },
  line: number,
  database: number,
  read: number,
): BackupEntry {
  const refuse = (reason: RefusedLine['reason'], part?: string): BackupEntry => ({
    kind: 'refused',
    refused: { line, reason, part },
  });
  if (content.table === SETTINGS) {
    const checked = z.safeParse(setting, content.record);
    return checked.success ? { kind: 'setting', ...checked.data } : refuse('unfit', SETTINGS);
  }
  const table = tableNamed(content.table);
  if (!table) return refuse('unknown-table');
  const checked = table.check(upgraded(content.record, content.table, database));
  return 'record' in checked ? { kind: 'record', table, record: checked.record, read } : refuse('unfit', checked.part);
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, each) => sum + each, 0);

/**
 * What is in a backup, entry by entry, each record checked. @param version of the database of this program.
 * @throws BackupError where the file as a whole is none, is newer, does not open, is cut off or has another number of records than it says.
 */
export async function* readBackup(
  file: Blob,
  passphrase: string | undefined,
  version: number,
): AsyncGenerator<BackupEntry> {
  const sum = createLineSum();
  let head: BackupHead | undefined;
  let lines = 0;
  let ended = false;
  for await (const { number, text, read } of backupLines(file, passphrase)) {
    if (ended) {
      if (text.trim() !== '') throw new BackupError('damaged');
      continue;
    }
    if (!head) {
      const found = readHead(text, version);
      if ('problem' in found) throw new BackupError(found.problem);
      head = found.head;
      yield { kind: 'head', head };
    } else {
      const content = readLine(text);
      if (content && 'end' in content) {
        if (total(content.end.counts) !== lines) throw new BackupError('damaged');
        ended = true;
        yield { kind: 'end', intact: content.end.sum === sum.text };
        continue;
      }
      lines++;
      yield content
        ? entryOf(content, number, head.database, read)
        : { kind: 'refused', refused: { line: number, reason: 'unreadable' } };
    }
    sum.add(`${text}\n`);
  }
  if (!head) throw new BackupError('not-ours');
  if (!ended) throw new BackupError('cut');
}
