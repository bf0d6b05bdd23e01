import type { PeoplePreview, PreviewPerson } from '../../components/dashboard/people-file/people-file-link.ts';
import type { PersonMatch } from '../../lib/domain/journal-import/match-people.ts';
import type { PersonEntries, PersonEntry } from '../../lib/domain/journal-import/person-entries.ts';
import type { PeopleContent } from '../../lib/imports/people/people-content.ts';
import { call } from '../../lib/messages/call.ts';
import { MOST_ADDRESSES } from '../../lib/messages/commands/match-people.ts';
import { MOST_PEOPLE } from '../../lib/messages/people-count.ts';

/** People that the preview shows, those first that are worth a look; the others are counted. */
const SHOWN = 8;

/** What the journal knows of each of them, asked for in pieces. */
export async function matches(entries: readonly PersonEntry[]): Promise<PersonMatch[]> {
  const all: PersonMatch[] = [];
  for (let at = 0; at < entries.length; at += MOST_PEOPLE) {
    const people = entries.slice(at, at + MOST_PEOPLE).map(({ key, others, name, company, title }) => ({
      keys: [key, ...others].slice(0, MOST_ADDRESSES),
      name,
      company,
      title,
    }));
    all.push(...(await call('matchPeople', { people })));
  }
  return all;
}

/** What would be taken of a file, and what would not. */
export function previewOf(
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
