import { el, esc, wrap } from '../html.ts';
import { portrait } from '../look/portrait.ts';
import { styledClass as looks } from './looks.ts';
import { addressOf, type XingPage } from './page.ts';
import { bodyCopy, icon } from './parts.ts';
import { wordsOf } from './words.ts';

/** The card with name, occupation, place and contacts. */
export function head(page: XingPage): string {
  const { member } = page;
  return el(
    'div',
    { id: 'XingIdModule' },
    el(
      'div',
      { id: 'profile-xingid-container', class: looks('card') },
      photo(page),
      wrap(1, name(member.name)),
      wrap(1, occupation(page), place(member.location), contacts(page)),
      actions(page),
    ),
  );
}

function photo({ member }: XingPage): string {
  const image = member.portrait
    ? el('img', { src: portrait(member.portrait), alt: member.name, width: '120', height: '120' })
    : icon('IllustrationPerson');
  return el(
    'div',
    { 'data-qa': 'photo-wrapper' },
    el('div', { class: looks('portrait'), 'data-xds': 'ProfileImage' }, image),
  );
}

/** A badge stands inside the heading. */
const name = (text: string) =>
  el(
    'h1',
    { class: looks('name'), 'data-xds': 'Hero' },
    esc(text),
    wrap(2, el('button', { type: 'button' }, wrap(1, 'PREMIUM'))),
  );

function occupation(page: XingPage): string {
  const { member } = page;
  const company = member.company;
  const employer = company?.path
    ? el('a', { href: company.path.replace('/company/', '/pages/') }, el('strong', {}, esc(company.name)))
    : company && el('strong', {}, esc(company.name));
  const line = [esc(`${wordsOf(page).employment.fullTime}, ${member.xing.occupation}`), employer]
    .filter(Boolean)
    .join(', ');
  return el('section', {}, icon('IconJobs'), wrap(1, bodyCopy(line)));
}

function place(location: string): string {
  const [town = '', ...rest] = location.split(', ');
  const text = el('strong', {}, esc(town)) + esc(rest.map((part) => `, ${part}`).join(''));
  return el(
    'span',
    { class: looks('line') },
    icon('IconLocationPin', { 'data-qa': 'location-pin-icon' }),
    wrap(1, bodyCopy(text)),
  );
}

function contacts(page: XingPage): string {
  const count = el('strong', {}, String(page.member.connections));
  const label = wrap(1, el('span', {}, el('span', {}, `${count} ${wordsOf(page).contacts}`)));
  const details = `${addressOf({ ...page, contactSheet: false }).slice('https://www.xing.com'.length)}/xing-id/contact-details`;
  return (
    el('button', { class: looks('link'), 'data-xds': 'TextButton', type: 'button' }, label) +
    el('a', { class: looks('link'), href: details }, esc(wordsOf(page).contactDetails))
  );
}

/** The one prominent button stands on every profile; its words differ. */
function actions(page: XingPage): string {
  const { edit, addAsContact, writeMessage } = wordsOf(page);
  const own = page.viewer === 'owner';
  const button = (label: string, qa: string) =>
    el('button', { class: looks('button'), 'data-qa': qa, type: 'button' }, el('span', {}, esc(label)));
  return el(
    'div',
    { class: looks('actions') },
    button(own ? edit : addAsContact, 'profile-primary-action'),
    own ? null : button(writeMessage, 'profile-secondary-action'),
    button('…', 'more-button'),
  );
}
