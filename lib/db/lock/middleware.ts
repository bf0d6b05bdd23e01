import {
  type DBCore,
  type DBCoreCountRequest,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreOpenCursorRequest,
  type DBCoreQueryRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  Dexie,
  type Middleware,
} from 'dexie';
import type { Cipher } from './cipher.ts';
import { memoryCursor, openedCursor } from './cursors.ts';
import { ALL, EVERYTHING, pathsOf, sealedRange } from './sealed-range.ts';
import { createSealedRows, type KeyPath, type SealedRows } from './sealed-rows.ts';
import { SEALED_TABLES, type SealedTable } from './sealed-tables.ts';
import { type Order, sortedEntries } from './sorted-entries.ts';

/**
 * Stands between Dexie and the browser's database, below everything else: what lies above sees rows as they are.
 * @param cipherOf what rows are sealed with; null = they are not. Throws while nothing may be seen.
 */
export function sealing(cipherOf: (transaction: DBCoreTransaction) => Cipher | null): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealing',
    level: Number.NEGATIVE_INFINITY,
    create: (down) => ({
      ...down,
      table(name) {
        const table = down.table(name);
        const plan = SEALED_TABLES[name];
        return plan ? sealedTable(table, plan, cipherOf) : table;
      },
    }),
  };
}

function sealedTable(
  down: DBCoreTable,
  plan: SealedTable,
  cipherOf: (transaction: DBCoreTransaction) => Cipher | null,
): DBCoreTable {
  const { primaryKey, indexes } = down.schema;
  const keyPaths = [...new Set([primaryKey, ...indexes].flatMap(({ keyPath }) => pathsOf(keyPath)))];
  const views = new WeakMap<Cipher, DBCoreTable>();
  const viewOf = (cipher: Cipher): DBCoreTable => {
    const view = views.get(cipher) ?? openedTable(down, plan, createSealedRows(down.name, plan, keyPaths, cipher));
    views.set(cipher, view);
    return view;
  };
  /** The table as it is to be used in a transaction; a promise that fails while nothing may be seen. */
  const within = <Result>(trans: DBCoreTransaction, use: (table: DBCoreTable) => Promise<Result>): Promise<Result> => {
    try {
      const cipher = cipherOf(trans);
      return use(cipher ? viewOf(cipher) : down);
    } catch (error) {
      return Dexie.Promise.reject(error) as Promise<Result>;
    }
  };
  return {
    ...down,
    mutate: (request) =>
      // Whoever has lost the passphrase can still begin anew.
      isClearing(request) ? down.mutate(request) : within(request.trans, (table) => table.mutate(request)),
    get: (request) => within(request.trans, (table) => table.get(request)),
    getMany: (request) => within(request.trans, (table) => table.getMany(request)),
    query: (request) => within(request.trans, (table) => table.query(request)),
    openCursor: (request) => within(request.trans, (table) => table.openCursor(request)),
    count: (request) => within(request.trans, (table) => table.count(request)),
  };
}

const isClearing = (request: DBCoreMutateRequest): boolean =>
  request.type === 'deleteRange' && request.range.type === EVERYTHING;

function openedTable(down: DBCoreTable, plan: SealedTable, rows: SealedRows): DBCoreTable {
  const { primaryKey } = down.schema;
  const primary = primaryKey.keyPath as KeyPath;
  const readPrimary = (key: unknown) => rows.readKey(primary, key);
  const writePrimary = (key: unknown) => rows.writeKey(primary, key);
  const rangeOf = ({ index, range }: Pick<Order, 'index' | 'range'>) => sealedRange(index, range, plan, rows);

  /** Opens every row, and gives those that are asked for in the order that is asked for. */
  const sorted = (trans: DBCoreTransaction, order: Order) =>
    down
      .query({ trans, values: true, query: { index: primaryKey, range: ALL } })
      .then(({ result }) => sortedEntries(result.map(rows.read), (row) => primaryKey.extractKey?.(row), order));

  const query = (request: DBCoreQueryRequest) => {
    const { trans, values, limit = Number.POSITIVE_INFINITY } = request;
    const range = rangeOf(request.query);
    if (!range) {
      const { direction = 'next' } = request;
      const order = { reverse: direction.startsWith('prev'), unique: direction.endsWith('unique') };
      return sorted(trans, { ...request.query, ...order }).then((entries) => ({
        result: entries.slice(0, limit).map((entry) => (values ? entry.value : entry.primaryKey)),
      }));
    }
    return down
      .query({ ...request, query: { ...request.query, range } })
      .then(({ result }) => ({ result: result.map(values ? rows.read : readPrimary) }));
  };

  const openCursor = (request: DBCoreOpenCursorRequest) => {
    const { trans, reverse = false, unique = false } = request;
    const { index } = request.query;
    const range = rangeOf(request.query);
    if (!range) {
      return sorted(trans, { ...request.query, reverse, unique }).then((entries) =>
        entries.length > 0 ? memoryCursor(entries, reverse, trans) : null,
      );
    }
    const reading = {
      key: (key: unknown) => rows.readKey(index.keyPath as KeyPath, key),
      primaryKey: readPrimary,
      value: rows.read,
    };
    return down
      .openCursor({ ...request, query: { index, range } })
      .then((cursor) => cursor && openedCursor(cursor, reading));
  };

  const count = (request: DBCoreCountRequest) => {
    const range = rangeOf(request.query);
    if (range) return down.count({ ...request, query: { ...request.query, range } });
    const order = { ...request.query, reverse: false, unique: false };
    return sorted(request.trans, order).then((entries) => entries.length);
  };

  const answered = (response: DBCoreMutateResponse): DBCoreMutateResponse => ({
    ...response,
    lastResult: readPrimary(response.lastResult),
    ...(response.results && { results: response.results.map(readPrimary) }),
  });

  return {
    ...down,
    mutate: (request) => down.mutate(sealedMutation(request, rows, writePrimary, rangeOf, primaryKey)).then(answered),
    get: (request) => down.get({ ...request, key: writePrimary(request.key) }).then(rows.read),
    getMany: (request) =>
      down.getMany({ ...request, keys: request.keys.map(writePrimary) }).then((found) => found.map(rows.read)),
    query,
    openCursor,
    count,
  };
}

function sealedMutation(
  request: DBCoreMutateRequest,
  rows: SealedRows,
  writePrimary: (key: unknown) => unknown,
  rangeOf: (query: Pick<Order, 'index' | 'range'>) => Order['range'] | null,
  primaryKey: Order['index'],
): DBCoreMutateRequest {
  if (request.type === 'delete') return { ...request, keys: request.keys.map(writePrimary) };
  if (request.type === 'deleteRange') {
    const range = rangeOf({ index: primaryKey, range: request.range });
    if (!range || request.range.lower !== request.range.upper) throw new Error('a sealed key knows no order');
    return { ...request, range };
  }
  return { ...request, values: request.values.map(rows.write) };
}
