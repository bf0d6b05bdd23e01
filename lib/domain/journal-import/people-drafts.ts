import type { FactName, PersonRole } from '../journal/event.ts';
import type { Day } from '../network-export/rows.ts';
import { contentId } from './content-id.ts';
import type { ImportDraft, ImportField } from './export-drafts.ts';
import type { PersonEntry } from './person-entries.ts';

/** A file of people as the journal remembers it. */
export interface PeopleSource {
  /** 'kontakte.vcf' */
  file: string;
  /** When it was last changed: until then, what it says held. */
  day: Day;
  /** What makes this content, read in this way, the same one and no other. */
  mark: string;
}

/** What the user decides for all people of a file at once. */
export interface PeopleChoice {
  /** Take mail addresses and phone numbers along. */
  contacts: boolean;
  role: PersonRole | null;
  tags: readonly string[];
  /** What a day of contact in this file means: the heading of its column. */
  contactedAs: string | null;
}

export interface PeopleDrafts {
  /** What the user did in one go, in parts, so that what is chosen anew does not lose what stays chosen. */
  acts: string[];
  /** The lines of one person. */
  draftsOf(entry: PersonEntry): ImportDraft[];
}

/** Any time that stays the same: ids hold the content alone, whatever day the same file is brought on. */
const ANY_TIME = Date.parse('2003-05-05T00:00:00Z');

/**
 * What a file of people adds to the journal: names, companies, positions with the file they come from, the day of a
 * contact, and what the user chose for all. The same file read in the same way has the same ids, so that nothing is
 * entered twice.
 */
export function peopleDrafts(choice: PeopleChoice, source: PeopleSource): PeopleDrafts {
  const partOf = (...part: unknown[]) => entryIn(contentId(ANY_TIME, JSON.stringify([source.mark, ...part])), source);
  const [people, reach, role] = [partOf('people'), partOf('contacts'), partOf('role', choice.role)];
  const tags = choice.tags.map((tag) => ({ tag, part: partOf('tag', tag) }));
  const chosen = [people, ...(choice.contacts ? [reach] : []), ...(choice.role === null ? [] : [role])];
  return {
    acts: [...chosen, ...tags.map(({ part }) => part)].map(({ act }) => act),
    draftsOf: (entry) => [
      ...personDrafts(entry, choice, people),
      ...(choice.contacts ? reachDrafts(entry, reach) : []),
      ...(choice.role === null ? [] : [role.change(entry.key, { field: 'role', value: choice.role })]),
      ...tags.map(({ tag, part }) => part.change(entry.key, { field: 'tag', of: tag, value: true })),
    ],
  };
}

type Entry = ReturnType<typeof entryIn>;
type What = ImportDraft['what'];

const entryIn = (act: string, { file, day }: PeopleSource) => {
  const draft = (person: string, happened: string, what: What, id: unknown): ImportDraft => ({
    id: contentId(ANY_TIME, JSON.stringify([act, person, id])),
    act,
    person,
    happened,
    source: 'import',
    goal: null,
    theme: null,
    what,
  });
  const onDay = (person: string, what: What, id: unknown) => draft(person, `${day}T00:00:00Z`, what, id);
  return {
    act,
    change: (person: string, change: Extract<What, { kind: 'change' }>['change']) =>
      onDay(person, { kind: 'change', change }, 'of' in change ? [change.field, change.of] : change.field),
    record: (person: string, changes: ImportField[]) =>
      changes.length === 0 ? [] : [onDay(person, { kind: 'record', changes }, 'record')],
    fact: (of: FactName, text: string | null): ImportField[] =>
      text === null || text === '' ? [] : [{ field: 'fact', of, value: { text, confirmed: day, from: file } }],
    contact: (person: string, on: Day, text: string | null) =>
      draft(person, `${on}T00:00:00Z`, { kind: 'contact', way: 'note', text }, ['contact', on]),
  };
};

const personDrafts = (
  { key, others, name, company, title, contacted }: PersonEntry,
  { contactedAs }: PeopleChoice,
  { change, record, fact, contact }: Entry,
): ImportDraft[] => [
  ...record(key, [{ field: 'name', value: name }, ...fact('company', company), ...fact('position', title)]),
  ...(contacted === null ? [] : [contact(key, contacted, contactedAs)]),
  // Two addresses in one row are said to be one person by whoever keeps the list.
  ...others.flatMap((other) => [
    change(key, { field: 'same', of: other, value: true }),
    change(other, { field: 'same', of: key, value: true }),
  ]),
];

const reachDrafts = ({ key, emails, phones }: PersonEntry, { record, fact }: Entry): ImportDraft[] =>
  record(key, [...fact('mail', listed(emails)), ...fact('phone', listed(phones))]);

/** Three of a kind are enough, and no text that the journal would not take. */
const listed = (texts: readonly string[]): string => [...new Set(texts)].slice(0, 3).join(', ').slice(0, 300);
