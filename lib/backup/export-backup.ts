import { endLine, FORMAT, headLine, recordLine } from '../domain/backup/backup-file';
import { createLineSum } from '../domain/backup/line-sum';
import type { History } from '../storage/database';
import { countTables, versionOf } from './count-tables';
import { type Course, goOn } from './course';
import { recordsOf } from './each-record';
import { sealedSink } from './sealed-sink';
import { plainSink } from './sink';
import { backupTables } from './tables/all';

/** What the person decided before a backup is made. */
export type BackupOrder = {
  /** Seals the file; absent where it is to be read by anyone. */
  passphrase?: string | undefined;
  /** Whether the words of messages go into it. */
  words: boolean;
  /** Settings by their names, as they are stored. */
  settings: Readonly<Record<string, unknown>>;
  madeAt: string;
};

/** The name under which settings stand in a file, among the tables. */
export const SETTINGS = 'settings';

/**
 * Writes all that is kept into a file, some records at a time. What is written to the history meanwhile may be in it or not; each
 * record is whole. @throws Cancelled
 */
export async function exportBackup(
  db: History,
  { passphrase, words, settings, madeAt }: BackupOrder,
  course: Course,
): Promise<{ file: Blob; count: number }> {
  const expected = await countTables(db);
  const total = Object.values(expected).reduce((sum, each) => sum + each, 0);
  const sink = passphrase === undefined ? plainSink('application/json') : await sealedSink(passphrase);
  const sum = createLineSum();
  const counts: Record<string, number> = {};
  let done = 0;
  const write = async (line: string): Promise<void> => {
    sum.add(line);
    await sink.write(line);
  };
  const head = {
    makegood: 'backup',
    format: FORMAT,
    database: versionOf(db),
    madeAt,
    words,
    counts: expected,
  } as const;
  await write(headLine(head));
  for (const { name, withoutMessageWords } of backupTables) {
    for await (const records of recordsOf(db, name)) {
      goOn(course, done, total);
      const lines = records.map((each) => recordLine(name, words ? each : (withoutMessageWords?.(each) ?? each)));
      for (const line of lines) sum.add(line);
      await sink.write(lines.join(''));
      counts[name] = (counts[name] ?? 0) + records.length;
      done += records.length;
    }
  }
  for (const [name, value] of Object.entries(settings)) {
    await write(recordLine(SETTINGS, { name, value }));
    counts[SETTINGS] = (counts[SETTINGS] ?? 0) + 1;
  }
  goOn(course, done, total);
  await sink.write(endLine({ counts, sum: sum.text }));
  return { file: await sink.end(), count: done };
}
