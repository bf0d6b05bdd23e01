import type { ListedPerson, PeopleReading } from '../../../../lib/domain/pages/people.ts';
import { el, esc, wrap } from '../../html.ts';
import { dataUri } from '../../look/drawing.ts';
import { styledClass as looks } from '../looks.ts';
import { bodyCopy, headline } from '../parts.ts';
import { type Actor, actor, jorunn, pasquale, tilla, wiesbrunn } from './actors.ts';
import { companyHead } from './company.ts';
import { type Language, type SitePage, sitePage } from './site-page.ts';
import { LIST_WORDS } from './words.ts';

const PEOPLE: readonly Actor[] = [actor('henrike'), jorunn, actor('miriam'), tilla, pasquale];

const picture = () =>
  el('div', { 'data-xds': 'ProfileImage' }, el('img', { src: dataUri('<circle r="9"/>'), alt: '' }));

/** "Leiterin Vertrieb, Wiesbrunn": the company is a link. */
function work({ occupation, company }: Actor): string {
  if (!occupation) return '';
  const link = company && el('a', { href: company.path }, esc(company.name));
  return bodyCopy(esc(company ? `${occupation}, ` : occupation), link);
}

/** A found member, as in 2025: one link around all. */
function found(person: Actor, language: Language): string {
  const facts = wrap(1, work(person), person.place ? bodyCopy(esc(person.place)) : null);
  const badge = el('span', { 'data-xds': 'Flag' }, el('span', { 'data-xds': 'BodyCopy' }, 'Premium'));
  return el(
    'li',
    {},
    el(
      'div',
      { 'data-testid': 'members-search-result-item' },
      el('a', { href: `${person.path.slice(0, -1)}?sc_o=x`, 'data-testid': 'unfenced-member-result' }, picture()),
      wrap(1, el('a', { href: person.path }, headline(person.name)), badge, facts),
      bodyCopy(esc(`3 ${LIST_WORDS[language].shared}`)),
      el('button', { type: 'button' }, esc(LIST_WORDS[language].message)),
    ),
  );
}

/** A contact or an employee: picture and name in one link, as public code has it on the list of requests. */
function listed(person: Actor, language: Language): string {
  const link = el('a', { href: person.path }, wrap(1, picture()), wrap(2, headline(person.name)));
  const button = el('button', { type: 'button' }, esc(LIST_WORDS[language].message));
  return el('li', {}, wrap(1, wrap(1, link), work(person), bodyCopy(esc(LIST_WORDS[language].contactSince)), button));
}

const expectedPerson = ({ name, path, occupation, company, place }: Actor, isFound: boolean): ListedPerson => ({
  name,
  path,
  headline: occupation && [occupation, company?.name].filter(Boolean).join(', '),
  location: isFound && occupation ? place : null,
  degree: null,
});

function peoplePage(situation: string, language: Language, path: string, content: string, isFound: boolean): SitePage {
  return sitePage<PeopleReading>(
    { kind: 'people', situation, language, path, title: LIST_WORDS[language].found },
    content + el('aside', {}, el('ul', {}, listed(actor('sinja'), language))),
    { people: PEOPLE.map((person) => expectedPerson(person, isFound)) },
  );
}

const search = (language: Language) =>
  headline(`${PEOPLE.length} ${LIST_WORDS[language].found}`) +
  el('ol', { 'data-testid': 'search-list' }, ...PEOPLE.map((person) => found(person, language)));
const list = (language: Language) =>
  el('ul', { class: looks('people') }, ...PEOPLE.map((person) => listed(person, language)));

export const PEOPLE_PAGES: readonly SitePage[] = [
  peoplePage('search-de', 'de', '/search/members?keywords=instandhaltung', search('de'), true),
  peoplePage('search-en', 'en', '/search/members?keywords=maintenance', search('en'), true),
  peoplePage('contacts-de', 'de', '/network/contactlist', list('de'), false),
  peoplePage('employees-en', 'en', `${wiesbrunn.path}employees`, companyHead('en') + list('en'), false),
];
