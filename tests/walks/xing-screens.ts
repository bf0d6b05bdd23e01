import { el, esc } from '../samples/html.ts';
import type { DrawScreen, Screen } from './screen.ts';

/** XING: feeds and single posts, lists of people, messages, companies. A screen says nothing of its kind. */

const person = (name: string, mark: string): string => `/profile/${name}_${mark}/`;
const link = (name: string, mark: string): string =>
  el('a', { href: person(name, mark) }, el('h2', {}, esc(`${name} ${mark}`)));

/** People who stand beside a page's own content. */
const others = (marks: readonly string[]): string =>
  el(
    'aside',
    {},
    el('ul', {}, ...marks.map((mark) => el('li', {}, link('Ada', mark), el('p', {}, esc(`Beruf ${mark}`))))),
  );

const screen = (content: string, beside: readonly string[]): string =>
  el('div', {}, el('main', {}, content), others(beside));

function post(mark: string, words: string): string {
  const id = `${words.toLowerCase()}${mark}`;
  return el(
    'article',
    {},
    el('div', {}, link('Ada', mark), el('p', {}, esc(`Beruf ${mark}`)), el('p', {}, 'vor 3 Stunden')),
    el('a', { href: `/discover/detail-activities/${id}` }, el('p', {}, esc(`${words} ${mark}`))),
    el('div', {}, el('button', {}, 'Gefällt mir'), el('button', {}, 'Kommentieren')),
  );
}

const WORDS = ['Wartung', 'Planung', 'Montage'];
const posts = (mark: string): string => el('ul', {}, ...WORDS.map((words) => el('li', {}, post(mark, words))));

const home = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'feed',
  path: `/discover/updates?session=${mark}`,
  html: screen(posts(mark), beside),
  late: 'main li:last-child',
});

const ownPosts = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'feed',
  path: `/discover/your-posts?session=${mark}`,
  html: screen(posts(mark), beside),
  late: 'main li:last-child',
});

const onePost = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'feed',
  path: `/discover/detail-activities/wartung${mark}`,
  html: screen(post(mark, 'Wartung'), beside),
  late: null,
});

const FIRST_NAMES = ['Ada', 'Bo', 'Cleo', 'Dag'];
const rows = (mark: string): string =>
  el(
    'ul',
    {},
    ...FIRST_NAMES.map((name) =>
      el('li', {}, link(name, mark), el('p', {}, esc(`Beruf ${mark}`)), el('p', {}, esc(`Ort ${mark}`))),
    ),
  );

const search = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'people',
  path: `/search/members?keywords=${mark}`,
  html: screen(el('div', { 'data-testid': 'search-list' }, rows(mark)), beside),
  late: 'main li:last-child',
});

const contacts = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'people',
  path: `/network/contactlist?v=${mark}`,
  html: screen(rows(mark), beside),
  late: 'main li:last-child',
});

const companyHead = (mark: string): string =>
  el('h1', {}, esc(`Werk ${mark}`)) +
  el('nav', {}, ...['jobs', 'employees'].map((tab) => el('a', { href: `/pages/werk-${mark}/${tab}` }, tab)));

const employees = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'people',
  path: `/pages/werk-${mark}/employees`,
  html: screen(companyHead(mark) + rows(mark), beside),
  late: 'main li:last-child',
});

const company = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'company',
  path: `/pages/werk-${mark}`,
  html: screen(
    companyHead(mark) +
      el('section', {}, el('h2', {}, 'Über uns'), el('p', {}, esc(`Geschichte ${mark}`))) +
      el('dl', {}, el('dt', {}, 'Branche'), el('dd', {}, esc(`Branche ${mark}`))),
    beside,
  ),
  late: 'section',
});

const messages = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'messages',
  path: `/chats/${mark}`,
  html: screen(
    el(
      'ul',
      {},
      ...['Ada', 'Bo'].map((name) =>
        el(
          'li',
          {},
          el(
            'a',
            { href: `/chats/${name === 'Ada' ? mark : `${mark}b`}`, 'aria-current': name === 'Ada' ? 'page' : null },
            el('h3', {}, esc(`${name} ${mark}`)),
            el('p', {}, esc(`Bis bald ${mark}`)),
          ),
        ),
      ),
    ) +
      el(
        'section',
        {},
        el('header', {}, link('Ada', mark)),
        el(
          'ol',
          { role: 'log' },
          ...['Guten Tag', 'Danke'].map((words) =>
            el('li', {}, link('Ada', mark), el('time', {}, '14:13'), el('p', {}, esc(`${words} ${mark}`))),
          ),
        ),
      ),
    beside,
  ),
  late: 'ol li:last-child',
});

export const XING_SCREENS: readonly DrawScreen[] = [
  home,
  search,
  company,
  messages,
  onePost,
  employees,
  contacts,
  ownPosts,
];
