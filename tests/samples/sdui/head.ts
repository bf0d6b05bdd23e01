import { el, esc, memberId } from '../html.ts';
import { HOST, profileHref } from '../links.ts';
import { logo } from '../look/logo.ts';
import { hashedClass as looks } from '../look/names.ts';
import { firstName, type SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { actions } from './actions.ts';
import { card, contents, figure, icon, paragraph, uuid } from './parts.ts';
import { pictures } from './pictures.ts';

/** The card with name, headline and place. */
export function topCard(page: SamplePage): string {
  const content = [pictures(page), el('div', { class: looks('head-body') }, facts(page), actions(page))];
  return card(page.person, 'Topcard', content.join(''));
}

function facts(page: SamplePage): string {
  const { person, language } = page;
  const words = PAGE_WORDS[language];
  const slug = profileHref(person);
  const place = el(
    'div',
    { class: looks('counts') },
    paragraph(person.location),
    paragraph('·'),
    el(
      'p',
      { class: looks('line') },
      el('a', { class: looks('link'), href: `${slug}overlay/contact-info/` }, esc(words.contactInfo)),
    ),
  );
  const text = el(
    'div',
    { class: looks('head-text') },
    nameRow(page),
    person.headline && paragraph(person.headline, 'headline'),
    place,
    person.website &&
      el(
        'p',
        { role: 'button', class: looks('website') },
        el('a', { href: person.website.href, target: '_blank' }, esc(person.website.label)),
      ),
    counts(page),
    mutual(page),
  );
  return el('div', { class: looks('head-row') }, text, affiliations(page));
}

function nameRow({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const name = el(
    'a',
    { tabindex: '0', href: profileHref(person), componentkey: uuid('name') },
    el(
      'div',
      { class: looks('name-row') },
      el('h2', { class: looks('name') }, esc(person.name)),
      person.verified && icon('verified', 'medium', words.verifiedLabel(firstName(person.name))),
    ),
  );
  const edit =
    viewer === 'owner' &&
    el(
      'a',
      { class: looks('pencil'), 'aria-label': words.editProfile, href: `${profileHref(person)}edit/intro/` },
      icon('edit', 'medium'),
    );
  return el(
    'div',
    { class: looks('name-row') },
    contents(name),
    person.pronouns && paragraph(person.pronouns, 'meta'),
    badges(viewer, words.degree),
    edit,
  );
}

/** The badge of first degree is always in the document, and shown to contacts only. */
function badges(viewer: SamplePage['viewer'], degree: readonly [string, string, string]): string {
  if (viewer === 'owner') return '';
  const [first, second, third] = degree;
  const [shown, hidden] = viewer === 1 ? [first, second] : [viewer === 2 ? second : third, first];
  const badge = (text: string, gone: boolean) =>
    el(
      'div',
      { class: gone ? looks('gone') : looks('line'), 'data-display-contents': 'true' },
      paragraph(`· ${text}`, 'meta'),
    );
  return viewer === 1 ? badge(shown, false) + badge(hidden, true) : badge(hidden, true) + badge(shown, false);
}

function affiliations({ person }: SamplePage): string {
  const row = (name: string, kind: 'company' | 'school') =>
    el(
      'div',
      { role: 'button', tabindex: '0', class: looks('affiliation') },
      el(
        'div',
        { class: looks('affiliation') },
        figure('logo', logo(name), kind),
        el('div', {}, el('div', {}, paragraph(name))),
      ),
    );
  return el(
    'div',
    { class: looks('affiliations') },
    person.company && row(person.company.name, 'company'),
    person.topSchool && row(person.topSchool, 'school'),
  );
}

/** The owner's head names followers and contacts; of others it names contacts only, in two paragraphs. */
function counts({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const { number, word } = words.connections(person.connections);
  const contacts = person.connections >= 500 ? words.manyConnections : number;
  if (viewer !== 'owner') return el('div', { class: looks('counts') }, paragraph(contacts), paragraph(word));
  const followers = paragraph(words.followers(words.number(person.followers)));
  return el(
    'div',
    { class: looks('counts') },
    el('a', { href: `${HOST}/mynetwork/network-manager/people-follow/followers/` }, followers),
    el('p', { 'aria-hidden': 'true' }, '·'),
    el('a', { href: `${HOST}/mynetwork/invite-connect/connections/` }, paragraph(`${contacts} ${word}`)),
  );
}

function mutual({ person, language, viewer }: SamplePage): string {
  if (viewer === 'owner' || viewer === 3) return '';
  const href = `${HOST}/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=${memberId(person.slug)}`;
  return el(
    'div',
    { class: looks('meta') },
    el(
      'p',
      { class: looks('line') },
      el('a', { href, target: '_blank' }, esc(PAGE_WORDS[language].mutual('Jette Ahlbrandt', 7))),
    ),
  );
}
