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

/** What a store is looked up by. */
export interface StoreSchema {
  keyPath: string;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
}

export function schemaOf(db: IDBDatabase, name: string): StoreSchema {
  const store = db.transaction(name).objectStore(name);
  const indexes = [...store.indexNames].map((index) => {
    const { keyPath, multiEntry, unique } = store.index(index);
    return { name: index, keyPath, multiEntry, unique };
  });
  return { keyPath: store.keyPath as string, indexes };
}

/** A database with empty stores like those. */
export function openLike(name: string, schemas: Readonly<Record<string, StoreSchema>>): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const [store, { keyPath, indexes }] of Object.entries(schemas)) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const { name, keyPath, ...options } of indexes) made.createIndex(name, keyPath, options);
    }
  };
  return settled(request);
}

/** A database that is there already, as it is. */
export const openKept = (name: string): Promise<IDBDatabase> => settled(indexedDB.open(name));

export const allRaw = (db: IDBDatabase, store: string): Promise<unknown[]> =>
  settled(db.transaction(store).objectStore(store).getAll());

export const dropRaw = (name: string): Promise<unknown> => settled(indexedDB.deleteDatabase(name));

/** Puts records in one transaction of the usual durability; done when it is committed. */
export const rawPut = (db: IDBDatabase, lines: readonly unknown[]): Promise<void> => rawPutAll(db, { lines });

/** The same into several stores. */
export async function rawPutAll(db: IDBDatabase, records: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  const transaction = db.transaction(Object.keys(records), 'readwrite');
  for (const [name, rows] of Object.entries(records)) {
    const store = transaction.objectStore(name);
    for (const row of rows) store.put(row);
  }
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

/** So many rows are read at once where all of them would not fit into memory. */
const PIECE = 2_000;

/** Reads every row, piece by piece in the order of its key, and keeps none. */
export async function rawWalk(db: IDBDatabase, store: string): Promise<void> {
  for (let last: IDBValidKey | null = null; ; ) {
    const range = last === null ? null : IDBKeyRange.lowerBound(last, true);
    const rows: { id: string }[] = await settled(db.transaction(store).objectStore(store).getAll(range, PIECE));
    last = rows.at(-1)?.id ?? null;
    if (last === null) return;
  }
}
