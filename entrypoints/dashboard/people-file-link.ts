import type {
  OpenedPeople,
  PeopleFileLink,
  ReadingWishes,
} from '../../components/dashboard/people-file/people-file-link.ts';
import type { ImportDraft } from '../../lib/domain/journal-import/export-drafts.ts';
import { type PeopleSource, peopleDrafts } from '../../lib/domain/journal-import/people-drafts.ts';
import { type PersonEntry, personEntries } from '../../lib/domain/journal-import/person-entries.ts';
import { blobSource } from '../../lib/imports/byte-source.ts';
import { openPeopleFile, type PeopleFile } from '../../lib/imports/people/open-people-file.ts';
import { readCards } from '../../lib/imports/people/read-cards.ts';
import { readPeopleTable } from '../../lib/imports/people/read-people-table.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { call } from '../../lib/messages/call.ts';
import { matches, previewOf } from './people-preview.ts';
import { takeDrafts } from './take-drafts.ts';

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
      const { acts, draftsOf } = peopleDrafts(choice, sourceOf(now(), wishes));
      return await takeDrafts(linesOf(found.entries, draftsOf), found.entries.length, acts, listener, stop);
    },
    async undo(acts) {
      for (const act of acts) await call('undoTake', { act, on: true });
    },
  };
}

/** Made as they are taken: those of many people would hold up the page. */
function* linesOf(entries: readonly PersonEntry[], draftsOf: (entry: PersonEntry) => ImportDraft[]) {
  for (const entry of entries) yield draftsOf(entry);
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
