/** Bundled and evaluated in a page of the extension: contacts of an export taken into the journal, and the same done raw. */
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { takeExport } from '../../entrypoints/dashboard/take-export.ts';
import { bytesSource } from '../../lib/imports/byte-source.ts';
import { readExport } from '../../lib/imports/linkedin-export/read-export.ts';
import { openBrought } from '../../lib/imports/open-brought.ts';
import { runToEnd } from '../../lib/imports/run.ts';
import { call } from '../../lib/messages/call.ts';
import { inventedExport } from '../samples/export/invented-export.ts';
import { writeZip } from '../support/zip/write-zip.ts';
import {
  allRaw,
  dropRaw,
  openKept,
  openLike,
  openRaw,
  rawPut,
  rawPutAll,
  type StoreSchema,
  schemaOf,
} from './journal-raw.ts';
import { timed } from './timed.ts';

export interface ImportTimes {
  /** From the bytes of the archive to the last line in the journal. */
  taken: number;
  /** The archive unpacked, its table parsed by papaparse, and the rows of the table added to a store without an index. */
  parsedRows: number;
  /** The same, but with the records that the import writes in the place of the rows. */
  sameRecords: number;
  /** The same, into two stores with the indexes that the journal has. */
  sameIndexes: number;
  /** How many records these are. */
  records: number;
}

const RAW = 'bench-import';
const LATEST = { covered: { from: '2016-01-01', until: '2026-11-20' } };

async function timeImport(connections: number): Promise<ImportTimes> {
  const zip = writeZip(inventedExport({ connections, messages: 0, shares: 0 }));
  await call('deleteEverything', {});
  const taken = await timed(async () => {
    const { rows } = await runToEnd(readExport(await openBrought(brought(zip)), { contacts: false }));
    const { whole } = await takeExport(rows, LATEST, ['contacts'], () => {}, new AbortController().signal);
    if (!whole) throw new Error('the import stopped');
  });
  const kept = await openKept('werkstolz');
  const [events, people] = [await allRaw(kept, 'events'), await allRaw(kept, 'people')];
  const records = [...events, ...(people as { key: string }[]).map((row) => ({ ...row, id: row.key }))];
  const schemas = { events: schemaOf(kept, 'events'), people: schemaOf(kept, 'people') };
  kept.close();
  const parsedRows = await timedRaw(() => parsed(zip, connections));
  const sameRecords = await timedRaw(() => {
    parsed(zip, connections);
    return records;
  });
  const sameIndexes = await timedLike(schemas, () => {
    parsed(zip, connections);
    return { events, people };
  });
  return { taken, parsedRows, sameRecords, sameIndexes, records: records.length };
}

const brought = (zip: Uint8Array) => ({ name: 'export.zip', source: bytesSource(zip) });

/** Rows of the table below its notes, each by its address. */
function parsed(zip: Uint8Array, count: number): unknown[] {
  const text = new TextDecoder().decode(unzipSync(zip)['Connections.csv']);
  const table = text.slice(text.indexOf('First Name'));
  const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
  if (data.length !== count) throw new Error(`${data.length} rows were parsed`);
  return data.map((row) => ({ ...row, id: row.URL }));
}

/** Into empty stores like those, in one transaction. */
async function timedLike<Name extends string>(
  schemas: Record<Name, StoreSchema>,
  recordsNow: () => Record<Name, readonly unknown[]>,
): Promise<number> {
  const db = await openLike(RAW, schemas);
  const took = await timed(async () => rawPutAll(db, recordsNow()));
  db.close();
  await dropRaw(RAW);
  return took;
}

/** Into a store that was empty, in one transaction. */
async function timedRaw(recordsNow: () => readonly unknown[]): Promise<number> {
  const db = await openRaw(RAW);
  const took = await timed(async () => rawPut(db, recordsNow()));
  db.close();
  await dropRaw(RAW);
  return took;
}

Object.assign(globalThis, { timeImport });
