import Papa from 'papaparse';
import { importReport } from '../../../lib/import/import-report.ts';
import { History } from '../../../lib/storage/database.ts';
import { deleteRaw } from './raw-database.ts';
import { openRawFeedback, putRawFeedback } from './raw-feedback.ts';

/** The two sides of the import; each takes in a report of so many rows and tells how many milliseconds that took. */
export interface ImportBench {
  /** As the extension does: recognised, read, checked, merged with what is stored, written. */
  imported(rows: number): Promise<number>;
  /** The floor: the same file through a CSV library as a stream, and the records of the same rows put. */
  bare(rows: number): Promise<number>;
}

const HEAD = 'Date\tRating\tComments\tResponse\tOrder ID\tRater Email';
const AT = '2025-01-20T10:00:00.000Z';
const ORDER = { encoding: 'utf-8', marketplace: 'US', at: AT, toldAt: AT } as const;

/** An invented report; every tenth comment has a line end in it. */
function report(rows: number): Blob {
  const parts = [HEAD];
  for (let index = 0; index < rows; index++) {
    const comment = index % 10 === 0 ? `"Kettle ${index}\ncame a week late"` : `Kettle ${index} came a week late`;
    const date = `${1 + (index % 10)}/${13 + (index % 15)}/24`;
    const id = `114-${String(1 + Math.floor(index / 1e7)).padStart(7, '0')}-${String(index % 1e7).padStart(7, '0')}`;
    parts.push(`${date}\t${1 + (index % 5)}\t${comment}\t\t${id}\tx${index}@marketplace.amazon.com`);
  }
  return new Blob([parts.join('\n')]);
}

async function imported(rows: number): Promise<number> {
  const file = report(rows);
  const db = new History('bench-import');
  await db.open();
  const start = performance.now();
  const result = await importReport(db, file, ORDER, { progress: () => {}, cancelled: false });
  const took = performance.now() - start;
  const stored = await db.feedback.count();
  await db.delete();
  if (stored !== rows || result.taken !== rows) throw new Error(`${stored} of ${rows} rows were stored`);
  return took;
}

/** The record that a row makes, by hand. */
function recordOf([date = '', rating, comment, , orderId]: string[]) {
  const [month = '', day = ''] = date.split('/');
  const left = `2024-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const stars = Number(rating);
  return {
    orderId,
    firstSeenAt: AT,
    lastSeenAt: AT,
    shown: { at: AT, value: { rating: stars, comment } },
    readings: [{ at: AT, value: { day: left } }],
    marketplace: { at: AT, value: 'US' },
    day: left,
    ...(stars <= 3 && { lowSince: left }),
  };
}

async function bare(rows: number): Promise<number> {
  const file = new File([report(rows)], 'report.txt');
  const db = await openRawFeedback('bench-bare');
  const start = performance.now();
  let chunk: unknown[] = [];
  let writing = Promise.resolve();
  const write = (): void => {
    const records = chunk;
    chunk = [];
    writing = writing.then(() => putRawFeedback(db, records));
  };
  await new Promise<void>((resolve, reject) => {
    let head = true;
    Papa.parse<string[], File>(file, {
      delimiter: '\t',
      skipEmptyLines: true,
      step: ({ data }) => {
        if (!head) chunk.push(recordOf(data));
        head = false;
        if (chunk.length === 1_000) write();
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  write();
  await writing;
  const took = performance.now() - start;
  db.close();
  await deleteRaw('bench-bare');
  return took;
}

Object.assign(globalThis, { importing: { imported, bare } satisfies ImportBench });
