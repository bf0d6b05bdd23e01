import { el, esc } from '../html.ts';
import { navigation, profileHref } from '../links.ts';
import { hashedClass as looks } from '../look/names.ts';
import { portrait } from '../look/portrait.ts';
import { styleSheet } from '../look/style-sheet.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Person } from '../person.ts';
import { actions } from './actions.ts';
import { contents, figure, icon, paragraph, uuid } from './parts.ts';

/** The whole document around the cards. */
export function frame(page: SamplePage, cards: readonly string[], aside: string): string {
  const { person, language } = page;
  const head = [
    el('meta', { charset: 'utf-8' }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1.0' }),
    el('title', {}, `${esc(person.name)} | LinkedIn`),
    el('style', {}, styleSheet(looks)),
  ];
  const column = el(
    'div',
    {
      class: looks('column'),
      'data-testid': 'lazy-column',
      'data-component-type': 'LazyColumn',
      componentkey: uuid('column'),
    },
    ...cards,
  );
  const work = el(
    'div',
    { class: looks('columns') },
    contents(column),
    el('div', { class: looks('aside', 'column') }, aside),
  );
  const screen = el(
    'div',
    { role: 'main', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.Profile' },
    toolbar(page),
    el('main', { id: 'workspace', tabindex: '0', class: looks('screen') }, el('div', {}, work)),
  );
  const toasts = el(
    'section',
    { class: looks('gone') },
    el('h2', { 'data-testid': 'toasts-title' }, esc(PAGE_WORDS[language].noNotifications)),
  );
  const outlet = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = el('div', { id: 'root', 'data-strictmode': 'true' }, toasts, bar(page), screen, outlet);
  const attributes = { lang: language, dir: 'ltr', translate: 'no' };
  return `<!doctype html>\n${el('html', attributes, el('head', {}, ...head), el('body', { class: looks('page'), 'data-rehydrated': 'true' }, root))}\n`;
}

/** The bar at the top, the same on every page. */
function bar({ language }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const items = navigation(language).map(({ name, icon: sign, href }) => {
    const inner = [el('span', {}, icon(sign, 'medium')), el('span', {}, el('span', {}, esc(name)))];
    const item = href
      ? el('a', { class: looks('nav-item'), href, 'aria-label': name }, ...inner)
      : el('button', { class: looks('nav-item'), type: 'button', 'aria-expanded': 'false' }, ...inner);
    return el('li', {}, item);
  });
  const search = el(
    'div',
    { role: 'search', class: looks('search') },
    icon('search'),
    el('input', { 'data-testid': 'typeahead-input', autocomplete: 'off', placeholder: words.search, value: '' }),
  );
  const brand = el('div', { role: 'button', tabindex: '0', class: looks('brand') }, icon('connect', 'medium'));
  const nav = el('nav', { class: looks('nav') }, el('ul', {}, ...items));
  return el(
    'header',
    { class: looks('bar') },
    contents(el('div', { 'data-testid': 'primary-nav', class: looks('bar-inner') }, brand, search, nav)),
  );
}

/** The row that comes down while one scrolls; it repeats name and actions. */
function toolbar(page: SamplePage): string {
  const { person } = page;
  const name = el(
    'div',
    { 'aria-label': person.name },
    paragraph(person.name, 'strong'),
    person.headline && el('div', {}, paragraph(person.headline, 'meta')),
  );
  const picture = figure('avatar', person.portrait && portrait(person.portrait), 'person');
  return el(
    'div',
    { role: 'toolbar', class: looks('toolbar') },
    contents(el('a', { tabindex: '0', href: profileHref(person) }, picture, name), actions(page)),
  );
}

/** Other people beside the profile. */
export function othersCard({ person, language }: SamplePage, others: readonly Person[]): string {
  const words = PAGE_WORDS[language];
  const rows = others.map((other, index) => {
    const href = profileHref(other);
    const lines = el(
      'div',
      { class: looks('entry-body') },
      el('div', {}, paragraph(other.name, 'strong'), paragraph(`· ${words.degree[1]}`, 'meta')),
      other.headline && el('div', {}, paragraph(other.headline, 'meta', 'clamped')),
    );
    const picture = figure('avatar', other.portrait && portrait(other.portrait), 'person');
    return (
      (index > 0 ? el('hr', { role: 'presentation' }) : '') +
      contents(
        el(
          'a',
          { tabindex: '0', href, componentkey: uuid(other.slug) },
          el('div', { class: looks('person') }, picture, lines),
        ),
      )
    );
  });
  const section = el(
    'section',
    { class: looks('card', 'people'), componentkey: uuid('others') },
    el('div', { class: looks('card-head') }, el('h3', { class: looks('card-title') }, esc(words.otherProfiles))),
    ...rows,
  );
  return el('div', { componentkey: `profileAsideBrowsemapper${person.slug.replace(/-/g, '')}` }, contents(section));
}
