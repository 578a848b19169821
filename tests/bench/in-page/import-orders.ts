import Papa from 'papaparse';
import { importReport } from '../../../lib/import/import-report.ts';
import { inspectReport } from '../../../lib/import/inspect-report.ts';
import { History } from '../../../lib/storage/database.ts';
import { orderOfRow, orderReport } from './order-report.ts';
import { deleteRaw } from './raw-database.ts';

/** The sides of the import of orders; each takes in a report of so many rows and tells how many milliseconds that took. */
export interface OrdersBench {
  /** As the extension does: recognised, read, checked, put together to orders, merged with what is stored, counted, written. */
  imported(rows: number): Promise<number>;
  /** The floor: the same file through a CSV library as a stream, and each row put with all its columns by its order's ID. */
  bare(rows: number): Promise<number>;
  /** Looking through the file, which comes before the person says yes. */
  inspected(rows: number): Promise<number>;
}

const AT = '2026-02-05T12:00:00.000Z';
const ORDER = { encoding: 'utf-8', at: AT, toldAt: AT } as const;
const COURSE = { progress: () => {}, cancelled: false };

const orders = (rows: number): number => new Set(Array.from({ length: rows }, (_, index) => orderOfRow(index))).size;

let kept: { rows: number; file: File } | undefined;
/** The file is made once for all rounds. */
function fileOf(rows: number): File {
  if (kept?.rows !== rows) kept = { rows, file: orderReport(rows) };
  return kept.file;
}

async function imported(rows: number): Promise<number> {
  const file = fileOf(rows);
  const db = new History('bench-orders');
  await db.open();
  const start = performance.now();
  const result = await importReport(db, file, ORDER, COURSE);
  const took = performance.now() - start;
  const stored = await db.sales.count();
  await db.delete();
  if (stored !== orders(rows) || result.taken !== rows) throw new Error(`${stored} orders, ${result.taken} rows`);
  return took;
}

async function inspected(rows: number): Promise<number> {
  const file = fileOf(rows);
  const start = performance.now();
  const found = await inspectReport(file, COURSE);
  const took = performance.now() - start;
  if (!found || found === 'strange' || 'lacks' in found || found.rows !== rows) throw new Error('not recognised');
  return took;
}

function openBare(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function putRows(db: IDBDatabase, rows: readonly Record<string, string>[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('rows', 'readwrite');
    const store = transaction.objectStore('rows');
    for (const row of rows) store.put(row, row['amazon-order-id']);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

const CHUNK = 5_000;

async function bare(rows: number): Promise<number> {
  const file = fileOf(rows);
  const db = await openBare('bench-bare-orders');
  const start = performance.now();
  let writing = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    let chunk: Record<string, string>[] = [];
    const write = (): void => {
      const full = chunk;
      chunk = [];
      writing = writing.then(() => putRows(db, full));
    };
    Papa.parse<Record<string, string>, File>(file, {
      header: true,
      delimiter: '\t',
      skipEmptyLines: true,
      chunk: ({ data }, parser) => {
        for (const row of data) {
          chunk.push(row);
          if (chunk.length === CHUNK) write();
        }
        // Its memory is bounded too: the next piece is read when this one is written.
        parser.pause();
        writing.then(() => parser.resume(), reject);
      },
      complete: () => {
        write();
        resolve();
      },
      error: reject,
    });
  });
  await writing;
  const took = performance.now() - start;
  db.close();
  await deleteRaw('bench-bare-orders');
  return took;
}

Object.assign(globalThis, { orders: { imported, bare, inspected } satisfies OrdersBench });
