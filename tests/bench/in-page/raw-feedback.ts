/** The store of feedback as the history has it, by plain IndexedDB. */
export function openRawFeedback(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('feedback', { keyPath: 'orderId' });
      for (const index of ['lastSeenAt', 'day', 'lowSince']) store.createIndex(index, index);
      store.createIndex('scope', ['scope.value', 'day']);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts records in one transaction. */
export function putRawFeedback(db: IDBDatabase, records: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('feedback', 'readwrite');
    const store = transaction.objectStore('feedback');
    for (const record of records) store.put(record);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
