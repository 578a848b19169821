import { CSV_END, CSV_MARK, csvRow } from '../domain/csv';
import type { History } from '../storage/database';
import { csvTables } from './columns/all';
import { type Course, goOn } from './course';
import { recordsOf } from './each-record';
import { plainSink } from './sink';
import { tableNamed } from './tables/all';

/**
 * Writes a table for a spreadsheet: UTF-8 with a mark, a head, no text a formula. Records that do not fit their schema are left out.
 * @param heads the names of its columns in the interface's language, in their order. @throws Cancelled
 */
export async function exportCsv(
  db: History,
  name: string,
  heads: readonly string[],
  course: Course,
): Promise<{ file: Blob; count: number }> {
  const table = csvTables.find((each) => each.name === name);
  if (!table) throw new RangeError('No such table');
  const total = await db.table(name).count();
  const check = tableNamed(name)?.check;
  const sink = plainSink('text/csv');
  await sink.write(CSV_MARK + csvRow(heads) + CSV_END);
  let done = 0;
  let count = 0;
  for await (const records of recordsOf(db, name)) {
    goOn(course, done, total);
    const fit = records.flatMap((record) => {
      const checked = check?.(record);
      return checked && !('record' in checked) ? [] : (checked?.record ?? record);
    });
    const rows = fit.flatMap((record) => table.rows(record));
    const plain = rows.map((row) => row.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
    await sink.write(plain.map((row) => csvRow(row) + CSV_END).join(''));
    count += rows.length;
    done += records.length;
  }
  return { file: await sink.end(), count };
}
