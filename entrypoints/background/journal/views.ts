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
    mail: fact('mail'),
    phone: fact('phone'),
    role,
    tags,
    active,
    next,
    colleague: colleagueOf(state),
    informUntil: informUntil(record, state),
  };
}

/** Who among the colleagues was the last to turn to a person. */
function colleagueOf({ lastByColleague }: PersonRow['state']): PersonLineView['colleague'] {
  return lastByColleague ? { by: lastByColleague.by, at: lastByColleague.happened } : null;
}

/**
 * The same as a sentence: "Anna Weber hat am 12. November 2026 geschrieben."; null = nobody did.
 * @param inPage whether a network can read along: then neither who it was nor when is named
 */
export function colleagueSentence(
  { lastByColleague }: PersonRow['state'],
  { translate, dayOf }: JournalWords,
  inPage = false,
): string | null {
  if (!lastByColleague) return null;
  const { by, way, happened } = lastByColleague;
  if (inPage) return translate('journal.by.page');
  return translate('journal.by.said', { by, way, day: dayOf(happened.slice(0, 10)) });
}

/** One contact as a line; null for what is none. @param nameOf the name of whom a key belongs to @param themes see `themeTitles` */
export function entryView(
  { id, act, happened, person, source, theme, by, what }: EventRow,
  nameOf: (key: string) => string,
  { translate }: JournalWords,
  themes: ReadonlyMap<string, string>,
): EntryView | null {
  if (what.kind !== 'contact') return null;
  const way = translate(`journal.way.${what.way}`);
  return {
    id,
    act,
    at: happened,
    label: by === undefined ? way : translate('journal.by', { by, what: way }),
    text: what.text,
    theme: themes.get(theme ?? '') ?? null,
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
