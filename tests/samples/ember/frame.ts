import { el, esc } from '../html.ts';
import { HOST, navigation, profileHref } from '../links.ts';
import { letterClass } from '../look/names.ts';
import { portrait } from '../look/portrait.ts';
import { styleSheet } from '../look/style-sheet.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Person } from '../person.ts';
import { actions } from './actions.ts';
import { entityItem } from './entity.ts';
import { classes, heading, icon, list, picture, section, sprite } from './parts.ts';

/** The whole document around the cards. */
export function frame(page: SamplePage, cards: readonly string[], aside: string): string {
  const { person, language } = page;
  const head = [
    el('meta', { charset: 'utf-8' }),
    el('title', {}, `${esc(person.name)} | LinkedIn`),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1.0, minimum-scale=1.0' }),
    el('style', {}, styleSheet(letterClass)),
  ];
  const toasts = el(
    'section',
    { id: 'artdeco-toasts', class: classes('artdeco-toasts', 'gone') },
    el('h2', { class: 'artdeco-toasts__title' }, esc(PAGE_WORDS[language].noNotifications)),
  );
  const row = el(
    'div',
    { class: classes('scaffold-layout__row scaffold-layout__content', 'columns') },
    el('main', { class: letterClass('column') }, ...cards),
    el('aside', { class: classes('scaffold-layout__aside', 'aside', 'column') }, aside),
  );
  const layout = el(
    'div',
    { class: 'scaffold-layout scaffold-layout--breakpoint-xl' },
    toolbar(page),
    el('div', { class: 'scaffold-layout__inner' }, row),
  );
  const outlet = el(
    'div',
    { class: classes('application-outlet', 'above') },
    bar(page),
    el(
      'div',
      { id: 'profile-content', class: 'extended tetris pv-profile-body-wrapper' },
      el('div', { class: 'body' }, layout),
    ),
  );
  const body = el(
    'body',
    { dir: 'ltr', class: classes('render-mode-BIGPIPE nav-v2 ember-application', 'page') },
    toasts,
    sprite(),
    outlet,
  );
  return `<!doctype html>\n${el('html', { lang: language, class: 'theme theme--mercado artdeco' }, el('head', {}, ...head), body)}\n`;
}

/** The bar at the top, the same on every page. */
function bar({ language }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const items = navigation(language).map(({ name, icon: sign, href }) => {
    const text = el('span', { class: 't-12 global-nav__primary-link-text', title: name }, esc(name));
    const attributes = { class: classes('global-nav__primary-link', 'nav-item') };
    const item = href
      ? el('a', { ...attributes, target: '_self', href }, icon(sign, 'medium'), text)
      : el('button', { ...attributes, type: 'button', 'aria-expanded': 'false' }, icon(sign, 'medium'), text);
    return el('li', { class: 'global-nav__primary-item' }, item);
  });
  const search = el(
    'div',
    { id: 'global-nav-search', class: classes('global-nav__search', 'search') },
    icon('search'),
    el('input', {
      class: 'search-global-typeahead__input',
      role: 'combobox',
      placeholder: words.search,
      'aria-label': words.search,
    }),
  );
  const brand = el('a', { class: letterClass('brand'), href: `${HOST}/feed/` }, icon('people', 'medium'));
  const nav = el(
    'nav',
    { class: classes('global-nav__nav', 'nav') },
    el('ul', { class: 'global-nav__primary-items' }, ...items),
  );
  return el(
    'header',
    { id: 'global-nav', class: classes('global-nav', 'bar') },
    el('div', { class: classes('global-nav__content', 'bar-inner') }, brand, search, nav),
  );
}

/** The row that comes down while one scrolls; it repeats name and actions. */
function toolbar(page: SamplePage): string {
  const { person } = page;
  const title = el('div', { class: 'artdeco-entity-lockup__title ember-view' }, esc(person.name));
  const subtitle =
    person.headline && el('div', { class: 'artdeco-entity-lockup__subtitle ember-view' }, esc(person.headline));
  const lockup = el(
    'div',
    { class: 'artdeco-entity-lockup' },
    el('div', { class: 'artdeco-entity-lockup__content ember-view' }, title, subtitle),
  );
  return el(
    'section',
    { class: classes('scaffold-layout-toolbar', 'toolbar') },
    el('div', {}, lockup, el('div', { class: 'pvs-sticky-header-profile-actions' }, actions(page))),
  );
}

/** Other people beside the profile. */
export function othersCard({ language }: SamplePage, others: readonly Person[]): string {
  const words = PAGE_WORDS[language];
  const items = others.map((other) =>
    entityItem({
      picture: picture('avatar', other.portrait && portrait(other.portrait), other.name, 'person'),
      href: profileHref(other),
      title: other.name,
      lines: [
        { text: `· ${words.degree[1]}`, spoken: words.spokenDegree[1], quiet: true },
        ...(other.headline ? [{ text: other.headline }] : []),
      ],
    }),
  );
  return section(
    'browsemap_recommendation',
    el('div', { class: letterClass('card-head') }, heading(words.otherProfiles)),
    el('div', { class: letterClass('people') }, list(...items)),
  );
}
