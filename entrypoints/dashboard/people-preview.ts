import type { PeoplePreview, PreviewPerson } from '../../components/dashboard/people-file/people-file-link.ts';
import type { PersonMatch } from '../../lib/domain/journal-import/match-people.ts';
import type { PersonEntries, PersonEntry } from '../../lib/domain/journal-import/person-entries.ts';
import type { PeopleContent } from '../../lib/imports/people/people-content.ts';
import { call } from '../../lib/messages/call.ts';
import { MOST_ADDRESSES } from '../../lib/messages/commands/match-people.ts';
import { MOST_PEOPLE } from '../../lib/messages/people-count.ts';

/** People that the preview shows, those first that are worth a look; the others are counted. */
const SHOWN = 8;

/** What the journal knows of each of them, asked for in pieces. @param told how far it is (0 to 1) */
export async function matches(entries: readonly PersonEntry[], told: (part: number) => void): Promise<PersonMatch[]> {
  const all: PersonMatch[] = [];
  for (let at = 0; at < entries.length; at += MOST_PEOPLE) {
    if (at > 0) told(at / entries.length);
    const people = entries.slice(at, at + MOST_PEOPLE).map(({ key, others, name, company, title }) => ({
      keys: [key, ...others].slice(0, MOST_ADDRESSES),
      name,
      company,
      title,
    }));
    for (const match of await call('matchPeople', { people })) all.push(match);
  }
  return all;
}

/** What would be taken of a file, and what would not. Goes through the people once: there may be many. */
export function previewOf(
  { faulty, wrongDays, extras }: PeopleContent,
  { entries, doubles, nameless }: PersonEntries,
  found: readonly PersonMatch[],
): PeoplePreview {
  const counts = { new: 0, known: 0, similar: 0 };
  let changed = 0;
  const [worth, others]: [PreviewPerson[], PreviewPerson[]] = [[], []];
  for (const [at, entry] of entries.entries()) {
    const match = found[at] ?? { kind: 'new' as const };
    counts[match.kind] += 1;
    if (match.kind === 'known' && match.changes.length > 0) changed += 1;
    const list = isWorthALook(match) ? worth : others;
    if (list.length < SHOWN) list.push(previewPerson(entry, match));
  }
  return {
    people: entries.length,
    fresh: counts.new,
    known: counts.known,
    changed,
    similar: counts.similar,
    shown: [...worth, ...others].slice(0, SHOWN),
    doubles,
    faulty: [...faulty, ...nameless].sort((one, other) => one - other),
    wrongDays,
    extras,
  };
}

const previewPerson = (
  { key, name, company, title, contacted, emails, phones }: PersonEntry,
  match: PersonMatch,
): PreviewPerson => ({ key, name, company, title, contacted, reach: [...emails, ...phones].join(', '), match });

const isWorthALook = (match: PersonMatch): boolean =>
  match.kind === 'similar' || (match.kind === 'known' && match.changes.length > 0);
