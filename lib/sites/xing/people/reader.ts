import type { ListedPerson, PeopleReading } from '../../../domain/pages/people.ts';
import { isTooLarge } from '../../dom/size.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { companyAt } from '../company/address.ts';
import { shownCompany } from '../company/identity.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { pageLanguage } from '../profile/words.ts';
import { screenAt } from '../screen.ts';
import { peopleList } from './address.ts';
import { readRow } from './row.ts';
import { findRows, type PersonBox } from './rows.ts';

/** Found members, the user's contacts, a company's employees on XING. Unverified: built without a page to check it on. */
export const xingPeople = defineReader<PeopleReading>({
  network: 'xing',
  kind: 'people',
  at: (url) => peopleList(url) !== null,
  *steps(root, url): Steps<ReadResult<PeopleReading>> {
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    yield;
    const screen = screenAt(root, url);
    if (!screen || isAnotherCompany(screen, url)) return { ok: false, refusal: 'changing', found: 'another screen' };
    const language = pageLanguage(root);
    const read = (row: PersonBox) => readRow(row, language, peopleList(url) === 'search');
    const found: { row: PersonBox; person: ListedPerson }[] = [];
    for (const row of findRows(screen)) {
      yield;
      const person = read(row);
      if (person) found.push({ row, person });
    }
    const [first] = found;
    if (!first) return { ok: false, refusal: whyNoHead(root), found: 'no list' };
    // Elements of a list may be used again for the next one.
    const isStill = first.row.element.isConnected && read(first.row)?.path === first.person.path;
    if (!isStill) return { ok: false, refusal: 'changing', found: 'another list' };
    const people = found.map(({ person }) => person);
    const missing = people.some(({ headline }) => headline === null) ? ['people.headline'] : [];
    return { ok: true, reading: { network: 'xing', kind: 'people', language, people, missing, unverified: true } };
  },
});

/** A screen of a company, where the address names another or none. */
function isAnotherCompany(screen: Element, url: URL): boolean {
  const shown = shownCompany(screen);
  return shown !== null && shown.slug !== companyAt(url)?.slug;
}
