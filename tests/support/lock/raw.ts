/**
 * Everything that a database of the browser holds, past Dexie, as text; bytes as the letters they would be. Stands for
 * itself, so that it can be sent into a page.
 */
export async function rawText(name: string): Promise<string> {
  const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const letters = (value: unknown): string | null => {
    const kind = Object.prototype.toString.call(value);
    if (kind !== '[object Uint8Array]' && kind !== '[object ArrayBuffer]') return null;
    return Array.from(new Uint8Array(value as ArrayBuffer), (byte) => String.fromCharCode(byte)).join('');
  };
  const keysOf = async (index: IDBIndex): Promise<IDBValidKey[]> => {
    const keys: IDBValidKey[] = [];
    const request = index.openKeyCursor();
    for (;;) {
      const cursor = await asked(request);
      if (!cursor) return keys;
      keys.push(cursor.key);
      cursor.continue();
    }
  };
  const db = await asked(indexedDB.open(name));
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores);
  const parts = await Promise.all(
    stores.map(async (store) => {
      const table = transaction.objectStore(store);
      const indexed = await Promise.all([...table.indexNames].map((index) => keysOf(table.index(index))));
      return [store, await asked(table.getAllKeys()), await asked(table.getAll()), indexed];
    }),
  );
  db.close();
  return JSON.stringify(parts, (_, value: unknown) => letters(value) ?? value);
}
