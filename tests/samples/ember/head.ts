import { el, esc, memberId } from '../html.ts';
import { logo } from '../look/logo.ts';
import { letterClass } from '../look/names.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { actions } from './actions.ts';
import { classes, emberId, icon } from './parts.ts';
import { cover, photo } from './pictures.ts';

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
