import { el, esc, memberId } from '../html.ts';
import { banner } from '../look/banner.ts';
import { logo } from '../look/logo.ts';
import { hashedClass as looks } from '../look/names.ts';
import { portrait } from '../look/portrait.ts';
import { firstName, type SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Banner } from '../person.ts';
import { card, contents, figure, HOST, icon, paragraph, uuid } from './parts.ts';

/** The card with name, headline and place. */
export function topCard(page: SamplePage): string {
  const content = [pictures(page), el('div', { class: looks('head-body') }, facts(page), actions(page))];
  return card(page.person, 'Topcard', content.join(''));
}

/** Banner and portrait; the owner can change both. */
function pictures({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const own = `${HOST}/in/${person.slug}/`;
  const cover = coverOf(person.banner, words.coverPhoto);
  const coverBox =
    viewer === 'owner'
      ? el(
          'div',
          {},
          el('div', { role: 'button', tabindex: '0' }, cover),
          el('button', { type: 'button', 'aria-label': words.editBanner, class: looks('gone') }),
        )
      : el('a', { tabindex: '0', href: `${own}overlay/background-photo/` }, cover);
  const photo = el(
    'div',
    { 'aria-label': words.profilePhoto, class: looks('portrait') },
    figure('fill', person.portrait && portrait(person.portrait), 'person'),
  );
  return (
    el('div', { class: looks('banner') }, coverBox) +
    el('a', { tabindex: '0', href: own, componentkey: uuid('photo') }, photo)
  );
}

/** Without a picture of one's own the figure holds a hidden drawing only. */
function coverOf(kind: Banner | null, label: string): string {
  const behind = el('svg', { id: 'person-medium', role: 'img', 'aria-label': label, class: looks('gone') });
  const image =
    kind !== null && el('img', { class: looks('fill'), alt: label, src: banner(kind), 'data-loaded': 'true' });
  return el('figure', {}, behind, image);
}

function facts(page: SamplePage): string {
  const { person, language } = page;
  const words = PAGE_WORDS[language];
  const slug = `${HOST}/in/${person.slug}/`;
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
    { tabindex: '0', href: `${HOST}/in/${person.slug}/`, componentkey: uuid('name') },
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
      { class: looks('pencil'), 'aria-label': words.editProfile, href: `${HOST}/in/${person.slug}/edit/intro/` },
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

/** What can be done; the address behind it tells whose profile it is. */
export function actions({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const button = (label: string, strong = false) =>
    contents(
      el(
        'button',
        {
          type: 'button',
          'aria-label': label,
          class: looks('button', ...(strong ? (['button-strong'] as const) : [])),
        },
        el('span', {}, esc(label)),
      ),
    );
  const more = contents(
    el(
      'button',
      { type: 'button', 'aria-expanded': 'false', 'aria-label': words.more, class: looks('button') },
      icon('overflow'),
    ),
  );
  if (viewer === 'owner') {
    const add = el(
      'a',
      { class: looks('button'), href: `${HOST}/in/${person.slug}/add-edit/` },
      el('span', {}, esc(words.addSection)),
    );
    return el(
      'div',
      { class: looks('actions') },
      button(words.openTo, true),
      contents(add),
      button(words.enhance),
      more,
    );
  }
  const connect = el(
    'a',
    {
      class: looks('button', 'button-strong'),
      'aria-label': words.inviteLabel(person.name),
      href: `/preload/custom-invite/?vanityName=${person.slug}`,
    },
    icon('connect'),
    el('span', {}, esc(words.connect)),
  );
  const message = el(
    'a',
    {
      class: looks('button'),
      href: `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId(person.slug)}`,
    },
    icon('send-privately'),
    el('span', {}, esc(words.message)),
  );
  return el('div', { class: looks('actions') }, viewer !== 1 && contents(connect), contents(message), more);
}
