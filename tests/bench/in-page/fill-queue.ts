import { sampleOrderId } from './sample-orders.ts';
import { sampleQueue } from './sample-queue.ts';

/** Fills the history of the installation with some of so many records, as a person who works with it for a year would have them. */
export type FillQueue = (count: number, from: number, to: number) => Promise<void>;

const BATCH = 5_000;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // The dashboard has made the database, with the stores and indexes of today's version.
    const request = indexedDB.open('makegood');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function put(db: IDBDatabase, records: readonly { table: string; record: object }[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction([...new Set(records.map(({ table }) => table))], 'readwrite');
    for (const { table, record } of records) transaction.objectStore(table).put(record);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

const fill: FillQueue = async (count, first, end) => {
  const db = await open();
  const now = Date.now();
  for (let from = first; from < end; from += BATCH) {
    const size = Math.min(BATCH, end - from);
    const records = Array.from({ length: size }, (_, place) => {
      const index = from + place;
      return sampleQueue(index, count, sampleOrderId(index), now);
    });
    await put(db, records);
  }
  db.close();
};

Object.assign(globalThis, { fillQueue: fill });
