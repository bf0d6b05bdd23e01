import type { ContactWay, Draft, Fact, FactName, PersonRole } from '../journal/event.ts';
import { firstWords } from '../journal/first-words.ts';
import type { ConnectionRow, ExportRows, PersonRef } from '../network-export/rows.ts';
import { contentId } from './content-id.ts';
import type { ImportPart } from './parts.ts';

/** A line that a file brings. It ranks below whatever the user wrote by hand. */
export interface ImportDraft extends Draft {
  source: 'import';
  goal: null;
  theme: null;
  what: ImportWhat;
}

type ImportWhat =
  | { kind: 'contact'; way: ContactWay; text: string | null }
  | { kind: 'change'; change: ImportField | { field: 'same'; of: string; value: true } }
  | { kind: 'record'; changes: ImportField[] };

/** A field of a person as a file says it. */
export type ImportField =
  | { field: 'name'; value: string }
  | { field: 'fact'; of: FactName; value: Fact }
  | { field: 'role'; value: PersonRole }
  | { field: 'tag'; of: string; value: true };

/**
 * What an export adds to the journal. Of texts the first words are kept, as of noticed actions; mail addresses and phone
 * numbers never are. Ids come from the content: a second export adds only what is new.
 * @param act UUID of this import, by which it can be taken back
 * @param confirmed 'YYYY-MM-DD' of the export: until then, titles and companies held
 */
export function* exportDrafts(
  rows: ExportRows,
  parts: ReadonlySet<ImportPart>,
  act: string,
  confirmed: string,
): Generator<ImportDraft> {
  const seen = new Set<string>();
  for (const draft of allDrafts(rows, parts, entryOf(act), confirmed)) {
    if (!seen.has(draft.id)) yield draft;
    seen.add(draft.id);
  }
}

function* allDrafts(
  rows: ExportRows,
  parts: ReadonlySet<ImportPart>,
  entry: Entry,
  confirmed: string,
): Generator<ImportDraft> {
  if (parts.has('contacts')) for (const row of rows.connections) yield* connectionDrafts(row, entry, confirmed);
  if (parts.has('messages')) {
    for (const { others, at, text } of rows.messages) {
      const [person, ...more] = others;
      if (person && more.length === 0) yield* contactDrafts(entry, person, 'message', at, text);
    }
  }
  if (parts.has('invitations')) {
    for (const { person, at, note, direction } of rows.invitations) {
      if (direction === 'sent') yield* contactDrafts(entry, person, 'invite', at, note ?? '');
    }
  }
  if (!parts.has('own')) return;
  for (const { at, text, post } of rows.shares) yield entry(null, at, contact('post', text), post ?? '');
  for (const { at, post } of rows.reposts) yield entry(null, at, contact('repost', ''), post ?? '');
  for (const { at, text, post } of rows.comments) yield entry(null, at, contact('comment', text), post ?? '');
}

type Entry = (person: string | null, happened: string, what: ImportWhat, also?: string) => ImportDraft;

const entryOf =
  (act: string): Entry =>
  (person, happened, what, also = '') => ({
    id: contentId(Date.parse(happened), `${person} ${JSON.stringify(what)} ${also}`),
    act,
    person,
    happened,
    source: 'import',
    goal: null,
    theme: null,
    what,
  });

const contact = (way: ContactWay, text: string): ImportWhat => ({ kind: 'contact', way, text: firstWords(text) });

function* connectionDrafts(row: ConnectionRow, entry: Entry, confirmed: string): Generator<ImportDraft> {
  const { person, on, company, position, file } = row;
  if (person.key === null) return;
  const happened = `${on}T00:00:00Z`;
  yield entry(person.key, happened, contact('accept', ''));
  const from = file.slice(file.lastIndexOf('/') + 1);
  const fact = (of: FactName, text: string | null): ImportField[] =>
    text ? [{ field: 'fact', of, value: { text, confirmed, from } }] : [];
  const changes = [...nameOf(person), ...fact('company', company), ...fact('position', position)];
  if (changes.length > 0) yield entry(person.key, `${confirmed}T00:00:00Z`, { kind: 'record', changes });
}

function* contactDrafts(
  entry: Entry,
  person: PersonRef,
  way: ContactWay,
  at: string,
  text: string,
): Generator<ImportDraft> {
  if (person.key === null) return;
  yield entry(person.key, at, contact(way, text));
  for (const change of nameOf(person)) {
    // Said once and not with every message: the id does not hold the time.
    yield { ...entry(person.key, NAMED_AT, { kind: 'change', change }), happened: at };
  }
}

const nameOf = ({ name }: PersonRef): ImportField[] => (name === null ? [] : [{ field: 'name', value: name }]);

/** Any time that stays the same. */
const NAMED_AT = '2003-05-05T00:00:00Z';
