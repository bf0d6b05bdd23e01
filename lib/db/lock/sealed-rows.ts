import type { Cipher } from './cipher.ts';
import type { SealedTable } from './sealed-tables.ts';

type Row = Record<string, unknown>;

/** Turns the rows and keys of one table into what is written, and back. */
export interface SealedRows {
  write(row: unknown): unknown;
  /** @param stored as it was read; undefined = there is none */
  read(stored: unknown): unknown;
  writeKey(keyPath: KeyPath, key: unknown): unknown;
  readKey(keyPath: KeyPath, key: unknown): unknown;
}

/** As IndexedDB says it: one path, or those of a compound key. */
export type KeyPath = string | readonly string[];

/** @param keyPaths every path that the table's indexes look at, the primary key's first */
export function createSealedRows(
  name: string,
  { tokens, unwritten = [] }: SealedTable,
  keyPaths: readonly string[],
  cipher: Cipher,
): SealedRows {
  const [primary = ''] = keyPaths;
  const isToken = (path: string) => tokens.includes(path);
  const place = (row: Row) => `${name} ${tokenText(row[primary])}`;
  const writePart = (path: string, value: unknown): unknown => {
    if (!isToken(path)) return value;
    if (Array.isArray(value)) return value.map((one) => writePart(path, one));
    return typeof value === 'string' ? cipher.token(value, name) : value;
  };
  const readPart = (path: string, value: unknown): unknown => {
    const bytes = isToken(path) ? bytesOf(value) : null;
    return bytes ? cipher.openToken(bytes, name) : value;
  };
  const eachPart = (keyPath: KeyPath, key: unknown, change: typeof writePart): unknown => {
    if (typeof keyPath === 'string') return change(keyPath, key);
    return Array.isArray(key) ? key.map((part, at) => change(keyPath[at] ?? '', part)) : key;
  };

  return {
    write(row) {
      const stored: Row = {};
      for (const path of keyPaths) {
        const value = (row as Row)[path];
        if (value !== undefined && !unwritten.includes(path)) stored[path] = writePart(path, value);
      }
      return { ...stored, sealed: cipher.sealRow(row, place(stored)) };
    },
    read(stored) {
      if (stored === undefined || stored === null) return stored;
      const sealed = bytesOf((stored as Row).sealed);
      if (!sealed) throw new TypeError('not a sealed row');
      return cipher.openRow(sealed, place(stored as Row));
    },
    writeKey: (keyPath, key) => eachPart(keyPath, key, writePart),
    readKey: (keyPath, key) => eachPart(keyPath, key, readPart),
  };
}

/** Binary keys come back from the browser as buffers. */
function bytesOf(value: unknown): Uint8Array | null {
  if (value instanceof Uint8Array) return value;
  return isBuffer(value) ? new Uint8Array(value) : null;
}

const isBuffer = (value: unknown): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === '[object ArrayBuffer]';

const tokenText = (key: unknown): string => bytesOf(key)?.join() ?? String(key);
