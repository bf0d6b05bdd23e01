import type { CompanyReading } from '../../../../lib/domain/pages/company.ts';
import { el, esc, lines, wrap } from '../../html.ts';
import { styledClass as looks } from '../looks.ts';
import { bodyCopy, headline } from '../parts.ts';
import { actor, jorunn, wiesbrunn } from './actors.ts';
import { type Language, type SitePage, sitePage } from './site-page.ts';
import { COMPANY_WORDS } from './words.ts';

const ABOUT = {
  de: 'Wir bauen Abfüllanlagen um, statt neue zu verkaufen.\nSeit 1962, mit 140 Menschen in Memmingen.',
  en: 'We rebuild filling lines instead of selling new ones.\nSince 1962, with 140 people in Memmingen.',
};
const INDUSTRY = { de: 'Maschinenbau', en: 'Mechanical engineering' };
const PRODUCTS = { de: ['Umbau', 'Wartung', 'Ersatzteile'], en: ['Rebuilds', 'Maintenance', 'Spare parts'] };
const SITE = 'https://wiesbrunn.example/';
const FOLLOWERS = 3120;

/** Name, figures and tabs; they stand on the list of employees, too. */
export function companyHead(language: Language): string {
  const { followers, follow, tabs } = COMPANY_WORDS[language];
  return el(
    'section',
    { class: looks('card') },
    el('h1', { 'data-xds': 'Hero' }, esc(wiesbrunn.name)),
    wrap(1, bodyCopy(`${FOLLOWERS.toLocaleString(language)} ${followers}`)),
    el('button', { type: 'button' }, esc(follow)),
    el('nav', {}, ...tabs.map(([page, label]) => el('a', { href: wiesbrunn.path + page }, esc(label)))),
  );
}

const FACTS = ['industry', 'employees', 'headquarters', 'products', 'website'] as const;

/** Labels and values as a list, or in one line each. */
function facts(language: Language): string {
  const values = {
    industry: esc(INDUSTRY[language]),
    employees: '51-200',
    headquarters: esc(wiesbrunn.place ?? ''),
    products: esc(PRODUCTS[language].join(', ')),
    website: el('a', { href: SITE }, 'wiesbrunn.example'),
  };
  const labels = COMPANY_WORDS[language].facts;
  if (language === 'de')
    return el('dl', {}, ...FACTS.map((fact) => el('dt', {}, esc(labels[fact])) + el('dd', {}, values[fact])));
  const mail = wrap(1, el('a', { href: 'mailto:info@wiesbrunn.example' }, 'info@wiesbrunn.example'), values.website);
  const said = FACTS.filter((fact) => fact !== 'website').map((fact) => bodyCopy(`${labels[fact]}: ${values[fact]}`));
  return wrap(1, ...said) + mail;
}

function companyPage(situation: string, language: Language, path: string, parts: { facts: boolean }): SitePage {
  const { about, people } = COMPANY_WORDS[language];
  const text = wrap(1, headline(about), el('p', { 'data-xds': 'BodyCopy' }, lines(ABOUT[language])));
  const staff = [jorunn, actor('miriam')].map(({ name, path: href, place }) =>
    el('li', {}, el('a', { href }, headline(name)), bodyCopy(esc(place ?? ''))),
  );
  const content = el('section', {}, text) + el('section', {}, headline(people), el('ul', {}, ...staff));
  return sitePage<CompanyReading>(
    { kind: 'company', situation, language, path, title: wiesbrunn.name },
    companyHead(language) + (parts.facts ? el('section', {}, facts(language)) : '') + content,
    {
      path: wiesbrunn.path,
      name: wiesbrunn.name,
      tagline: null,
      industry: parts.facts ? INDUSTRY[language] : null,
      location: parts.facts ? wiesbrunn.place : null,
      followers: FOLLOWERS,
      employees: parts.facts ? '51-200' : null,
      website: parts.facts ? SITE : null,
      about: ABOUT[language],
      specialties: parts.facts ? PRODUCTS[language] : [],
    },
  );
}

export const COMPANY_PAGES: readonly SitePage[] = [
  companyPage('home-de', 'de', wiesbrunn.path.slice(0, -1), { facts: true }),
  companyPage('about-en', 'en', `${wiesbrunn.path}about_us`, { facts: true }),
  companyPage('without-facts-de', 'de', wiesbrunn.path, { facts: false }),
];
