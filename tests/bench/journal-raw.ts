/** The browser's own database, asked without anything in between: what the journal is compared with. */

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** A database with one store and no index. */
export function openRaw(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('lines', { keyPath: 'id' });
  return settled(request);
}

/** A database that is there already, as it is. */
export const openKept = (name: string): Promise<IDBDatabase> => settled(indexedDB.open(name));

export const allRaw = (db: IDBDatabase, store: string): Promise<unknown[]> =>
  settled(db.transaction(store).objectStore(store).getAll());

export const dropRaw = (name: string): Promise<unknown> => settled(indexedDB.deleteDatabase(name));

/** Puts records in one transaction of the usual durability; done when it is committed. */
export async function rawPut(db: IDBDatabase, records: readonly unknown[]): Promise<void> {
  const transaction = db.transaction('lines', 'readwrite');
  const store = transaction.objectStore('lines');
  for (const record of records) store.put(record);
  await committed(transaction);
}

/** Reads so many rows by an index, in one transaction. */
export function rawRead(
  db: IDBDatabase,
  store: string,
  index: string,
  range: IDBKeyRange | null,
  most: number,
): Promise<unknown[]> {
  return settled(db.transaction(store).objectStore(store).index(index).getAll(range, most));
}
