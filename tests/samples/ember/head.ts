import { el, esc, memberId } from '../html.ts';
import { banner } from '../look/banner.ts';
import { logo } from '../look/logo.ts';
import { letterClass } from '../look/names.ts';
import { portrait } from '../look/portrait.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { classes, emberId, icon } from './parts.ts';

/** A dot of nothing, as the site sends it where no photo was set. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The card with name, headline and place. */
export function topCard(page: SamplePage): string {
  const { person } = page;
  const body = el(
    'div',
    { class: classes('ph5 pb5', 'line') },
    photo(page),
    el('div', { class: classes('mt2 relative', 'head-body') }, facts(page), counts(page), website(page), actions(page)),
  );
  return el(
    'section',
    {
      class: classes('artdeco-card pv-top-card', 'card'),
      'data-member-id': `${Number.parseInt(memberId(person.slug).slice(5, 11), 36)}`,
    },
    cover(page),
    body,
  );
}

function cover({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const image =
    person.banner &&
    el('img', {
      id: 'profile-background-image-target-image',
      class: classes('profile-background-image__image', 'fill'),
      alt: '',
      src: banner(person.banner),
    });
  const box = el(
    'div',
    { class: image ? 'profile-background-image' : 'profile-background-image profile-background-image--default' },
    image,
  );
  const edit =
    viewer === 'owner' &&
    el(
      'button',
      {
        type: 'button',
        'aria-label': words.editBanner,
        class: classes('profile-topcard-background-image-edit__icon', 'gone'),
      },
      icon('edit'),
    );
  return el('div', { class: classes('live-video-hero-image__container', 'banner') }, box, edit);
}

function photo({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const base = 'pv-top-card-profile-picture__image pv-top-card-profile-picture__image--show evi-image ember-view';
  const image = el('img', {
    width: '200',
    height: '200',
    id: emberId('photo'),
    alt: person.name,
    title: person.name,
    src: person.portrait ? portrait(person.portrait) : BLANK,
    class: classes(person.portrait ? base : `${base} ghost-person`, person.portrait ? 'fill' : 'silhouette'),
  });
  const label = viewer === 'owner' ? words.editPhoto : words.profilePhoto;
  return el(
    'div',
    { class: 'pv-top-card--photo' },
    el(
      'div',
      {},
      el(
        'button',
        { type: 'button', 'aria-label': label, class: classes('pv-top-card-profile-picture__container', 'portrait') },
        image,
      ),
    ),
  );
}

function facts(page: SamplePage): string {
  const { person, language, viewer } = page;
  const words = PAGE_WORDS[language];
  const own = `/in/${person.slug}/`;
  const link = el(
    'a',
    {
      href: `${own}overlay/about-this-profile/`,
      id: emberId('name'),
      class: classes('ember-view', 'name-row'),
      'aria-label': person.verified ? words.verifiedLabel(person.name) : null,
    },
    el('h1', { class: classes('inline t-24 v-align-middle break-words', 'name') }, esc(person.name)),
    person.verified && icon('verified', 'medium'),
  );
  const pronouns =
    person.pronouns &&
    el(
      'span',
      { class: classes('text-body-small v-align-middle break-words t-black--light', 'meta') },
      `(${esc(person.pronouns)})`,
    );
  const edit =
    viewer === 'owner' &&
    el(
      'a',
      {
        href: `${own}edit/intro/`,
        id: emberId('edit'),
        class: classes('artdeco-button artdeco-button--circle', 'pencil'),
        'aria-label': words.editProfile,
      },
      icon('edit', 'medium'),
    );
  const nameRow = el(
    'div',
    { class: letterClass('name-row') },
    el('span', { class: 'artdeco-hoverable-trigger', tabindex: '-1' }, link),
    pronouns,
    badge(page),
    edit,
  );
  const headline =
    person.headline && el('div', { class: classes('text-body-medium break-words', 'headline') }, esc(person.headline));
  const place = el(
    'div',
    { class: classes('mt2', 'counts') },
    el('span', { class: 'text-body-small inline t-black--light break-words' }, esc(person.location)),
    el(
      'span',
      { class: 'pv-text-details__separator t-black--light' },
      el(
        'a',
        {
          href: `${own}overlay/contact-info/`,
          id: 'top-card-text-details-contact-info',
          class: classes('ember-view link-without-visited-state', 'link'),
        },
        esc(words.contactInfo),
      ),
    ),
  );
  return el(
    'div',
    { class: letterClass('head-row') },
    el('div', { class: letterClass('head-text') }, nameRow, headline, place),
    affiliations(page),
  );
}

function badge({ viewer, language }: SamplePage): string {
  if (viewer === 'owner') return '';
  const { degree, spokenDegree } = PAGE_WORDS[language];
  const spoken = el('span', { class: classes('visually-hidden', 'spoken') }, esc(spokenDegree[viewer - 1] ?? ''));
  const shown = el('span', { class: 'dist-value', 'aria-hidden': 'true' }, esc(degree[viewer - 1] ?? ''));
  return el('span', { class: classes('distance-badge t-black--light t-14', 'meta') }, spoken, shown);
}

function affiliations({ person, language }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const row = (name: string, label: string) => {
    const text = el(
      'span',
      { class: 'hoverable-link-text' },
      el('div', { class: 'inline-show-more-text', dir: 'ltr', tabindex: '-1' }, esc(name)),
    );
    const image = el('img', { src: logo(name), alt: '', class: classes('evi-image ember-view', 'logo') });
    return el(
      'li',
      {},
      el(
        'button',
        { type: 'button', 'aria-label': label, class: classes('text-align-left', 'affiliation') },
        image,
        text,
      ),
    );
  };
  const company = person.company && row(person.company.name, words.currentCompany(person.company.name));
  const school = person.topSchool && row(person.topSchool, words.topSchool(person.topSchool));
  return el('ul', { class: letterClass('affiliations') }, company, school);
}

/** The owner's head names followers too. */
function counts({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const { number, word } = words.connections(person.connections);
  const bold = el('span', { class: 't-bold' }, esc(person.connections >= 500 ? words.manyConnections : number));
  const href = `/search/results/people/?connectionOf=%5B%22${memberId(person.slug)}%22%5D&network=%5B%22F%22%5D`;
  const contacts = el(
    'li',
    { class: 'text-body-small' },
    el('a', { href, class: 'ember-view' }, el('span', { class: 'link-without-visited-state' }, `${bold} ${esc(word)}`)),
  );
  const followers =
    viewer === 'owner' &&
    el(
      'li',
      { class: 'text-body-small t-black--light' },
      el('span', {}, esc(words.followers(words.number(person.followers)))),
    );
  return el('ul', { class: classes('pv-top-card--list pv-top-card--list-bullet', 'counts') }, followers, contacts);
}

function website({ person }: SamplePage): string {
  if (!person.website) return '';
  const link = el(
    'a',
    { class: 'pv-top-card--website__link', href: person.website.href, target: '_blank' },
    el('span', {}, esc(person.website.label)),
  );
  return el('section', { class: classes('pv-top-card--website text-body-small', 'website') }, link);
}

/** What can be done; on other people's profiles the menu offers to report them. */
export function actions({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const button = (label: string, name: string, strong: boolean, image = '') =>
    el(
      'button',
      {
        type: 'button',
        'aria-label': label,
        id: emberId(label),
        class: classes('artdeco-button artdeco-button--2', 'button', ...(strong ? (['button-strong'] as const) : [])),
      },
      image,
      el('span', { class: 'artdeco-button__text' }, esc(name)),
    );
  const report = el(
    'div',
    { role: 'button', tabindex: '0', class: 'artdeco-dropdown__item', 'aria-label': `${words.report}: ${person.name}` },
    icon('report', 'medium'),
    el('span', { class: 'display-flex t-normal flex-1', 'aria-hidden': 'true' }, esc(words.report)),
  );
  const menu = el(
    'div',
    { tabindex: '-1', 'aria-hidden': 'true', class: classes('artdeco-dropdown__content', 'gone') },
    el('div', {}, el('ul', {}, viewer !== 'owner' && el('li', {}, report))),
  );
  const trigger = el(
    'button',
    {
      type: 'button',
      'aria-expanded': 'false',
      'aria-label': words.more,
      class: classes('artdeco-dropdown__trigger artdeco-button', 'button'),
    },
    el('span', {}, esc(words.more)),
  );
  const more = el('div', { class: 'artdeco-dropdown artdeco-dropdown--placement-bottom ember-view' }, trigger, menu);
  const buttons =
    viewer === 'owner'
      ? [
          button(words.openTo, words.openTo, true),
          button(words.addSection, words.addSection, false),
          button(words.enhance, words.enhance, false),
        ]
      : [
          viewer !== 1 && button(words.inviteLabel(person.name), words.connect, true, icon('connect')),
          button(`${words.message}: ${person.name}`, words.message, viewer === 1, icon('send-privately')),
        ];
  return el('div', { class: classes('pv-top-card-v2-ctas', 'actions') }, ...buttons, more);
}
