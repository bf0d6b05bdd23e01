import type { EventRow, PersonRow } from '../../../lib/db/rows.ts';
import type { FactName } from '../../../lib/domain/journal/event.ts';
import { informUntil } from '../../../lib/domain/journal/information-duty.ts';
import { type KnownFact, type PersonRecord, recordOf } from '../../../lib/domain/journal/person-record.ts';
import type { EntryView, FactView, PersonLineView } from '../../../lib/messages/journal-view.ts';
import type { JournalWords } from './words.ts';

/** What a person is called; without a name by the slug of the address. */
export const nameOf = (key: string, { name }: Pick<PersonRecord, 'name'>): string =>
  name ?? key.slice(key.indexOf(':') + 1);

/** One person as a line of a list. */
export function personLine({ key, keys, state, active }: PersonRow): PersonLineView {
  const record = recordOf(state);
  const { role, tags, next, facts } = record;
  const fact = (of: FactName) => facts.find((known) => known.name === of)?.text ?? null;
  return {
    key,
    keys,
    name: nameOf(key, record),
    position: fact('position'),
    company: fact('company'),
    role,
    tags,
    active,
    next,
    informUntil: informUntil(record, state),
  };
}

/** One contact as a line; null for what is none. @param nameOf the name of whom a key belongs to */
export function entryView(
  { id, act, happened, person, source, what }: EventRow,
  nameOf: (key: string) => string,
  { translate }: JournalWords,
): EntryView | null {
  if (what.kind !== 'contact') return null;
  return {
    id,
    act,
    at: happened,
    label: translate(`journal.way.${what.way}`),
    text: what.text,
    person: person === null ? null : { key: person, name: nameOf(person) },
    source,
  };
}

/** What is known of a person, with where it comes from and since when. */
export function factViews({ state }: PersonRow, words: JournalWords): FactView[] {
  return recordOf(state).facts.map(({ name, text, before, ...fact }) => ({
    name,
    label: words.translate(`journal.fact.${name}`),
    text,
    source: factSource(fact, words),
    before: before ? { text: before.text, source: factSource(before, words) } : null,
  }));
}

/** "aus der Datei „kontakte.vcf“, bestätigt am 3. Oktober 2026" */
export function factSource(
  { source, from, confirmed }: Pick<KnownFact, 'source' | 'from' | 'confirmed'>,
  { translate, dayOf }: JournalWords,
): string {
  const said =
    from === undefined ? translate(`journal.source.${source}`) : translate('journal.source.file', { file: from });
  return translate('journal.fact.source', { source: said, day: dayOf(confirmed) });
}
