import type { Page } from 'puppeteer-core';

/** Reads every record of a table from within one of the extension's own pages. */
export function recordsOf(extensionPage: Page, table: string): Promise<unknown[]> {
  return extensionPage.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('makegood');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).getAll();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
    table,
  );
}

/** All that the extension keeps, as one text: every table, and its storage. */
export function everythingKept(extensionPage: Page): Promise<string> {
  return extensionPage.evaluate(async () => {
    const tables = await new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('makegood');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const names = [...database.objectStoreNames];
        const transaction = database.transaction(names);
        const asked = names.map((name) => transaction.objectStore(name).getAll());
        transaction.onerror = () => reject(transaction.error);
        transaction.oncomplete = () => {
          database.close();
          resolve(asked.map(({ result }) => result));
        };
      };
    });
    const { local, session } = Reflect.get(globalThis, 'chrome').storage;
    return JSON.stringify([tables, await local.get(null), await session.get(null)]);
  });
}

/** Puts records into a table from within one of the extension's own pages. */
export function putRecords(extensionPage: Page, table: string, records: readonly object[]): Promise<void> {
  return extensionPage.evaluate(
    (name, rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('makegood');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const row of rows) transaction.objectStore(name).put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    records as object[],
  );
}
