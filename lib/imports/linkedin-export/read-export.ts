import type { ExportContent, ExportPart, ExportProgress } from '../../domain/network-export/report.ts';
import { emptyRows, type RowOrigin } from '../../domain/network-export/rows.ts';
import type { BroughtFile } from '../brought-file.ts';
import type { StopSignal } from '../byte-source.ts';
import { Refusal } from '../refusal.ts';
import { decodeText } from '../text-file/decode.ts';
import { isArticle, readArticle } from './articles.ts';
import { finishMessages } from './finish-messages.ts';
import { fileKey, reasonFor } from './left-out.ts';
import { ownPerson } from './own-person.ts';
import { readSnapshot } from './read-snapshot.ts';
import { readTable, type TableContent } from './read-table.ts';
import type { ImportWishes, TableReader } from './table-reader.ts';
import { TABLES } from './tables/index.ts';

const MOST_PROBLEMS = 100;

/**
 * Reads LinkedIn's export: the files of an archive, or single ones of it. Gives its thread back between slices, with how
 * far it is; whoever calls decides when to go on.
 * @throws Refusal where nothing in it is an export, a file is damaged, or it was told to stop; nothing is taken then
 */
export async function* readExport(
  files: readonly BroughtFile[],
  wishes: ImportWishes,
  stop?: StopSignal,
): AsyncGenerator<ExportProgress, ExportContent> {
  const content = blankContent();
  const plan = files.map((file) => ({ file, reader: readerFor(file.path) }));
  const total = plan.reduce((sum, { file, reader }) => sum + (reader ? file.size : 0), 0);
  let before = 0;
  for (const { file, reader } of plan) {
    if (stop?.aborted) throw new Refusal('stopped');
    if (reader === null || (reader !== 'article' && reader !== 'json' && isUnwanted(reader, wishes))) {
      content.leftOut.push({ path: file.path, reason: reader === null ? reasonFor(file.path) : 'contact' });
      continue;
    }
    for (const part of readFile(file.path, decodeText(await file.bytes()).text, reader, wishes, content)) {
      yield { path: file.path, done: before + Math.round(part * file.size), total };
      if (stop?.aborted) throw new Refusal('stopped');
    }
    before += file.size;
  }
  if (content.files.length === 0) throw new Refusal(onlyArchives(files) ? 'nested' : 'no-export');
  return finished(content);
}

type Reader = TableReader | 'article' | 'json';

/** By name; names to which a browser or the user added something are tried, too. */
function readerFor(path: string): Reader | null {
  if (isArticle(path)) return 'article';
  if (/\.json$/i.test(path)) return 'json';
  if (!/\.csv$/i.test(path) || /(?:^|\/)jobs?\//i.test(path)) return null;
  const key = fileKey(path);
  const named = TABLES.find(({ files }) => files.includes(key));
  return named ?? TABLES.find(({ files }) => files.some((name) => key.startsWith(name))) ?? null;
}

/** Whether a file by itself can be a part of the export, by its name. */
export const isExport = (path: string): boolean => readerFor(path) !== null;

const isUnwanted = ({ table }: TableReader, { contacts }: ImportWishes): boolean => table === 'contacts' && !contacts;

function* readFile(
  path: string,
  text: string,
  reader: Reader,
  wishes: ImportWishes,
  content: ExportContent,
): Generator<number, void> {
  yield 0;
  if (reader === 'article') return addArticle(content, path, text);
  if (reader === 'json') {
    const tables = readSnapshot(path, text, wishes);
    if (!tables) content.leftOut.push({ path, reason: 'unknown' });
    for (const table of tables ?? []) addTable(content, table);
    return;
  }
  const table = yield* readTable(path, text, reader, wishes);
  if (table) return addTable(content, table);
  if (!reader.files.includes(fileKey(path))) content.leftOut.push({ path, reason: 'unknown' });
  else content.problems.push({ file: path, line: null, fault: 'header' });
}

function addArticle(content: ExportContent, path: string, html: string): void {
  const article = readArticle(path, html);
  const report = { path, table: 'articles', leftOut: {} } as const;
  content.files.push({ ...report, taken: article ? 1 : 0, faulty: article ? 0 : 1 });
  if (article) content.rows.articles.push(article);
  else content.problems.push({ file: path, line: null, fault: 'header' });
}

function addTable(content: ExportContent, { rows, report, problems }: TableContent): void {
  // The reader of a table gives rows of this table; the list of all readers does not say so.
  const table: RowOrigin[] = content.rows[report.table];
  for (const row of rows) table.push(row);
  content.files.push(report);
  content.problems.push(...problems.slice(0, Math.max(0, MOST_PROBLEMS - content.problems.length)));
}

const blankContent = (): ExportContent => ({
  part: 'part',
  own: null,
  rows: emptyRows(),
  files: [],
  leftOut: [],
  problems: [],
});

function finished(content: ExportContent): ExportContent {
  const own = ownPerson(content.rows);
  return {
    ...content,
    own,
    part: partOf(content),
    rows: { ...content.rows, messages: finishMessages(content.rows, own) },
  };
}

function partOf({ files }: ExportContent): ExportPart {
  const has = (...tables: string[]): boolean => files.some(({ table }) => tables.includes(table));
  if (has('connections', 'messages', 'invitations')) return has('profile') ? 'whole' : 'part';
  return has('profile') ? 'first' : 'part';
}

const onlyArchives = (files: readonly BroughtFile[]): boolean =>
  files.some(({ path }) => /\.zip$/i.test(path)) && !files.some(({ path }) => /\.(?:csv|json)$/i.test(path));
