import type { ListedPerson, PeopleReading } from '../../../domain/pages/people.ts';
import { companyAt } from '../company/address.ts';
import { shownCompany } from '../company/identity.ts';
import { changing, definePageReader, nothing } from '../page-reader.ts';
import { peopleList } from './address.ts';
import { readRow } from './row.ts';
import { findRows, type PersonBox } from './rows.ts';

/** Found members, the user's contacts, a company's employees on XING. */
export const xingPeople = definePageReader<PeopleReading>({
  kind: 'people',
  at: (url) => peopleList(url) !== null,
  *read(screen, url, language) {
    if (isAnotherCompany(screen, url)) return changing('another company');
    const read = (row: PersonBox) => readRow(row, language, peopleList(url) === 'search');
    const found: { row: PersonBox; person: ListedPerson }[] = [];
    for (const row of findRows(screen)) {
      yield;
      const person = read(row);
      if (person) found.push({ row, person });
    }
    const [first] = found;
    if (!first) return nothing('no list');
    // Elements of a list may be used again for the next one.
    const isStill = first.row.element.isConnected && read(first.row)?.path === first.person.path;
    if (!isStill) return changing('another list');
    const people = found.map(({ person }) => person);
    return { people, missing: people.some(({ headline }) => headline === null) ? ['people.headline'] : [] };
  },
});

/** A screen of a company, where the address names another or none. */
function isAnotherCompany(screen: Element, url: URL): boolean {
  const shown = shownCompany(screen);
  return shown !== null && shown.slug !== companyAt(url)?.slug;
}
