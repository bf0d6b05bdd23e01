import type { Brought } from '../open-brought.ts';
import { openBrought } from '../open-brought.ts';
import { Refusal } from '../refusal.ts';
import { runToEnd } from '../run.ts';
import { decodeText, type Encoding } from '../text-file/decode.ts';
import { isCards } from './read-cards.ts';
import { openPeopleTable, type PeopleTable } from './read-people-table.ts';

/** A file of people that was opened, before anything of it is taken. */
export interface PeopleFile {
  name: string;
  text: string;
  encoding: Encoding;
  /** SHA-256 of its bytes: the same content is the same file, whatever it is called. */
  mark: string;
  /** null = cards. */
  table: PeopleTable | null;
}

type Run = <Result>(slices: Generator<number, Result>) => Promise<Result>;

/** Address books and lists of customers stay far below. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Opens cards or a table. What kind of file it is, its bytes say; nothing of one that is refused is kept.
 * @param run goes through the slices of a table
 * @throws Refusal
 */
export async function openPeopleFile(brought: Brought, run: Run = runToEnd): Promise<PeopleFile> {
  const { name, source } = brought;
  await refusePacked(brought);
  if (source.size > MOST_BYTES) throw new Refusal('too-large');
  const [file] = await openBrought(brought);
  if (!file || /\.json$/i.test(name)) throw new Refusal('other-kind');
  const bytes = await file.bytes();
  const { text, encoding } = decodeText(bytes);
  // No program writes zeros into a text.
  if (text.includes('\u0000')) throw new Refusal('other-kind');
  const mark = await digest(bytes);
  return { name, text, encoding, mark, table: isCards(text) ? null : await run(openPeopleTable(text)) };
}

/** Archives are not unpacked here, and workbooks are archives; older ones begin with the mark of OLE. */
async function refusePacked({ name, source }: Brought): Promise<void> {
  if (source.size < 4) return;
  const [first, second, third, fourth] = await source.read(0, 4);
  const isZip = first === 0x50 && second === 0x4b;
  const isOle = first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
  if (isOle || (isZip && /\.(?:xls[xmb]?|od[st]|numbers)$/i.test(name))) throw new Refusal('spreadsheet');
  if (isZip) throw new Refusal('archive');
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
