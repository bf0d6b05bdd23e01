import { el, esc, wrap } from '../html.ts';
import { styleSheet } from '../look/style-sheet.ts';
import { LAYOUT, styledClass as looks } from './looks.ts';
import { addressOf, type Member, type XingPage } from './page.ts';
import { bodyCopy, headline, textButton } from './parts.ts';
import { wordsOf } from './words.ts';

/** The document around the modules. */
export function frame(page: XingPage, modules: readonly string[], others: readonly Member[]): string {
  const content = el('main', { id: 'content', class: looks('column') }, ...modules, similarProfiles(page, others));
  return `<!doctype html>
${el(
  'html',
  { lang: page.language },
  el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('title', {}, esc(`${page.member.name} | XING`)),
    el('style', {}, styleSheet(looks) + LAYOUT),
  ),
  el('body', { class: looks('page') }, el('div', { id: 'app' }, navigation(page), content), contactSheet(page)),
)}
`;
}

/** The site's own bar; it stands on every page. */
export function navigation(page: Pick<XingPage, 'language'>): string {
  const [search, jobs, network, insights, profile] = wordsOf(page).nav;
  const item = (label: string, href: string, name: string) =>
    el('a', { class: looks('nav-item'), href, 'data-testid': `frame-vnav-${name}` }, esc(label));
  return el(
    'nav',
    { class: looks('nav') },
    item(search, '/search/members', 'search'),
    item(jobs, '/jobs/search/ki', 'jobs'),
    item(network, '/network', 'members'),
    item(insights, '/insights', 'insights'),
    item(profile, '/profile/my_profile', 'profile'),
  );
}

/** Other people, below the person's own modules. */
function similarProfiles(page: XingPage, others: readonly Member[]): string {
  const people = others.map(({ name, xing }) =>
    el('li', {}, el('a', { href: `/profile/${xing.path}` }, headline(name)), bodyCopy(esc(xing.occupation))),
  );
  return el('section', { class: looks('card') }, headline(wordsOf(page).similar), el('ul', {}, ...people));
}

/** Opens over the profile; business and private details apart. */
function contactSheet(page: XingPage): string {
  if (!page.contactSheet) return '';
  const { contactDetails, business, private: privately, email, phone, website } = wordsOf(page);
  const { contact } = page.member.xing;
  const row = (label: string, href: string | undefined) =>
    href === undefined
      ? ''
      : wrap(1, el('div', {}, esc(label)), el('div', {}, el('a', { href }, esc(href.replace(/^\w+:/, '')))));
  return el(
    'div',
    { role: 'dialog', 'aria-label': contactDetails, class: looks('card') },
    headline(business),
    el(
      'div',
      {},
      row(email, contact.email && `mailto:${contact.email}`),
      row(phone, contact.phone && `tel:${contact.phone}`),
      row(website, contact.website),
    ),
    headline(privately),
    el('div', {}, row(phone, 'tel:+49-000-7654321')),
    page.viewer === 'owner' &&
      textButton(wordsOf(page).edit, '/profile/my_profile/xing-id/contact-details/edit/business'),
  );
}

/** The first line of a saved page: where it stood. */
export const addressLine = (page: XingPage): string => `<!-- ${addressOf(page)} -->`;
