import type {
  OpenedPeople,
  PeopleFileLink,
  ReadingWishes,
} from '../../components/dashboard/people-file/people-file-link.ts';
import type { ImportDraft } from '../../lib/domain/journal-import/export-drafts.ts';
import { type PeopleSource, peopleDrafts } from '../../lib/domain/journal-import/people-drafts.ts';
import { type PersonEntries, type PersonEntry, personEntries } from '../../lib/domain/journal-import/person-entries.ts';
import { blobSource } from '../../lib/imports/byte-source.ts';
import { openPeopleFile, type PeopleFile } from '../../lib/imports/people/open-people-file.ts';
import type { PeopleContent } from '../../lib/imports/people/people-content.ts';
import { readCards } from '../../lib/imports/people/read-cards.ts';
import { readPeopleTable } from '../../lib/imports/people/read-people-table.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { call } from '../../lib/messages/call.ts';
import { inSlices } from './in-slices.ts';
import { matches, previewOf } from './people-preview.ts';
import { takeDrafts } from './take-drafts.ts';

interface Open {
  file: PeopleFile;
  day: string;
}

interface Read {
  content: PeopleContent;
  found: PersonEntries;
}

/** What reading takes of a preview's time; the rest is looking people up. */
const READING = 0.4;

/** The room's connection. The file stays in the page; the journal gets of it what the user confirms. */
export function createPeopleFileLink(): PeopleFileLink {
  let open: Open | null = null;
  // Taking what was looked at reads it no second time.
  let last: { open: Open; wishes: string; read: Read } | null = null;
  const now = (): Open => {
    if (open === null) throw new Error('no file was opened');
    return open;
  };
  const readOnce = async ({ columns, contacts }: ReadingWishes, told: (part: number) => void): Promise<Read> => {
    const [opened, wishes] = [now(), JSON.stringify([columns, contacts])];
    if (last?.open === opened && last.wishes === wishes) return last.read;
    last = { open: opened, wishes, read: await read(opened, { columns, contacts }, told) };
    return last.read;
  };
  return {
    async open(file) {
      try {
        const opened = await openPeopleFile({ name: file.name, source: blobSource(file) }, (slices) =>
          inSlices(slices, () => {}),
        );
        open = { file: opened, day: earlier(dayOf(file.lastModified), today()) };
        return { ok: true, file: openedPeople(open) };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        open = null;
        return { ok: false, why: `brought.no.${error.code}` };
      }
    },
    async preview(wishes, listener, stop) {
      const told = (part: number) => {
        stop.throwIfAborted();
        listener(part);
      };
      const { content, found } = await readOnce(wishes, (part) => told(part * READING));
      const known = await matches(found.entries, (part) => told(READING + part * (1 - READING)));
      return previewOf(content, found, known);
    },
    async take({ role, tags, ...wishes }, listener, stop) {
      const { file } = now();
      const { found } = await readOnce(wishes, () => stop.throwIfAborted());
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

async function read(
  { file: { name, text, table } }: Open,
  wishes: ReadingWishes,
  told: (part: number) => void,
): Promise<Read> {
  const rows = table
    ? readPeopleTable(name, table, { ...wishes, today: today() })
    : readCards(name, text, wishes.contacts);
  const content = await inSlices(rows, (part) => told(part / 2));
  return { content, found: await inSlices(personEntries(content.people), (part) => told((1 + part) / 2)) };
}
