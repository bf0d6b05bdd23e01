import type {
  OpenedPeople,
  PeopleFileLink,
  PeoplePreview,
  PreviewPerson,
  ReadingWishes,
} from '../../components/dashboard/people-file/people-file-link.ts';
import type { PersonMatch } from '../../lib/domain/journal-import/match-people.ts';
import { type PeopleSource, peopleDrafts } from '../../lib/domain/journal-import/people-drafts.ts';
import { type PersonEntries, type PersonEntry, personEntries } from '../../lib/domain/journal-import/person-entries.ts';
import { blobSource } from '../../lib/imports/byte-source.ts';
import { openPeopleFile, type PeopleFile } from '../../lib/imports/people/open-people-file.ts';
import type { PeopleContent } from '../../lib/imports/people/people-content.ts';
import { readCards } from '../../lib/imports/people/read-cards.ts';
import { readPeopleTable } from '../../lib/imports/people/read-people-table.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { call } from '../../lib/messages/call.ts';
import { MOST_PEOPLE } from '../../lib/messages/people-count.ts';
import { takeDrafts } from './take-drafts.ts';

/** People that the preview shows, those first that are worth a look; the others are counted. */
const SHOWN = 8;

interface Open {
  file: PeopleFile;
  day: string;
}

/** The room's connection. The file stays in the page; the journal gets of it what the user confirms. */
export function createPeopleFileLink(): PeopleFileLink {
  let open: Open | null = null;
  const now = (): Open => {
    if (open === null) throw new Error('no file was opened');
    return open;
  };
  return {
    async open(file) {
      try {
        const opened = await openPeopleFile({ name: file.name, source: blobSource(file) });
        open = { file: opened, day: earlier(dayOf(file.lastModified), today()) };
        return { ok: true, file: openedPeople(open) };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        open = null;
        return { ok: false, why: `brought.no.${error.code}` };
      }
    },
    async preview(wishes) {
      const { content, found } = read(now(), wishes);
      return previewOf(content, found, await matches(found.entries));
    },
    async take({ role, tags, ...wishes }, listener, stop) {
      const { file } = now();
      const { found } = read(now(), wishes);
      const { contacted } = wishes.columns;
      const contactedAs = (contacted !== undefined && file.table?.headers[contacted]) || null;
      const choice = { contacts: wishes.contacts, role, tags, contactedAs };
      const { drafts, acts } = peopleDrafts(found.entries, choice, sourceOf(now(), wishes));
      return await takeDrafts(drafts, acts, listener, stop);
    },
    async undo(acts) {
      for (const act of acts) await call('undoTake', { act, on: true });
    },
  };
}

const today = (): string => dayOf(Date.now());
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const earlier = (one: string, other: string): string => (one < other ? one : other);

const sourceOf = ({ file: { name, mark }, day }: Open, { columns }: ReadingWishes): PeopleSource => ({
  file: name,
  day,
  mark: JSON.stringify([mark, Object.entries(columns).sort()]),
});

function openedPeople({ file: { name, encoding, table }, day }: Open): OpenedPeople {
  const sampleAt = (at: number) => table?.rows.find(({ cells }) => cells[at]?.trim())?.cells[at]?.trim() ?? '';
  return {
    name,
    day,
    encoding,
    table: table && {
      separator: table.separator,
      columns: table.headers.map((heading, at) => ({ at, heading, sample: sampleAt(at).slice(0, 80) })),
      rows: table.rows.length,
      guess: table.guess,
    },
  };
}

function read({ file: { name, text, table } }: Open, wishes: ReadingWishes) {
  const content = table
    ? readPeopleTable(name, table, { ...wishes, today: today() })
    : readCards(name, text, wishes.contacts);
  return { content, found: personEntries(content.people) };
}

async function matches(entries: readonly PersonEntry[]): Promise<PersonMatch[]> {
  const all: PersonMatch[] = [];
  for (let at = 0; at < entries.length; at += MOST_PEOPLE) {
    const people = entries
      .slice(at, at + MOST_PEOPLE)
      .map(({ key, name, company, title }) => ({ key, name, company, title }));
    all.push(...(await call('matchPeople', { people })));
  }
  return all;
}

function previewOf(
  { faulty, wrongDays, extras }: PeopleContent,
  { entries, doubles, nameless }: PersonEntries,
  found: readonly PersonMatch[],
): PeoplePreview {
  const count = (kind: PersonMatch['kind']) => found.filter((match) => match.kind === kind).length;
  return {
    people: entries.length,
    fresh: count('new'),
    known: count('known'),
    changed: found.filter((match) => match.kind === 'known' && match.changes.length > 0).length,
    similar: count('similar'),
    shown: shownFirst(entries, found),
    doubles,
    faulty: [...faulty, ...nameless].sort((one, other) => one - other),
    wrongDays,
    extras,
  };
}

function shownFirst(entries: readonly PersonEntry[], found: readonly PersonMatch[]): PreviewPerson[] {
  const people = entries.map((entry, at) => ({ entry, match: found[at] ?? { kind: 'new' as const } }));
  const worth = people.filter(({ match }) => isWorthALook(match));
  const others = people.filter(({ match }) => !isWorthALook(match));
  return [...worth.slice(0, SHOWN), ...others].slice(0, SHOWN).map(({ entry, match }) => {
    const { key, name, company, title, contacted, emails, phones } = entry;
    return { key, name, company, title, contacted, reach: [...emails, ...phones].join(', '), match };
  });
}

const isWorthALook = (match: PersonMatch): boolean =>
  match.kind === 'similar' || (match.kind === 'known' && match.changes.length > 0);
