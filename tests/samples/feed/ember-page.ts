import { el, esc } from '../html.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { button, HOST, twin } from './ember-parts.ts';
import { emberPost } from './ember-post.ts';
import { type FeedPage, urnOf } from './page.ts';
import { FEED_WORDS } from './words.ts';

/** A whole page of generation E; what is no post stands between the posts as on the site. */
export function emberPage(page: FeedPage): string {
  const { language, posts, place } = page;
  const boxes = posts.map((name, index) => emberPost(name, language, index + 1));
  const main = el('main', { 'aria-label': FEED_WORDS[language].feedPost }, ...mainOf(page, boxes));
  const overlay = el('aside', { id: 'msg-overlay' }, el('header', {}, esc(PAGE_WORDS[language].nav[3] ?? '')));
  const head = el('head', {}, el('meta', { charset: 'utf-8' }), el('title', {}, 'LinkedIn'));
  const body = el('body', {}, el('div', { class: 'application-outlet' }, personHead(place), main), overlay);
  return `<!doctype html>\n${el('html', { lang: language }, head, body)}\n`;
}

function mainOf(page: FeedPage, boxes: readonly string[]): string[] {
  const { place, posts } = page;
  if (place.page === 'person') return [el('ul', {}, ...boxes.map((box) => el('li', {}, el('div', {}, box))))];
  if (place.page === 'company') return [tabs(place.company.path), el('div', {}, promotion(), ...boxes)];
  if (place.page === 'post') return [...boxes];
  const slots = boxes.map((box, index) =>
    el('div', { 'data-id': urnOf(posts[index] ?? 'liked'), 'data-finite-scroll-hotkey-item': `${index}` }, box),
  );
  return [
    el(
      'div',
      { 'data-finite-scroll-hotkey-context': 'FEED' },
      slots[0] ?? '',
      jobs(page),
      ...slots.slice(1),
      promotion(),
      emptySlot(),
    ),
  ];
}

const personHead = (place: FeedPage['place']): string =>
  place.page === 'person'
    ? el(
        'div',
        { id: 'recent-activity-top-card' },
        el('a', { href: `/in/${place.person.slug}/` }, el('h3', {}, esc(place.person.name))),
      )
    : '';

const tabs = (path: string): string =>
  el(
    'nav',
    {},
    el(
      'ul',
      {},
      ...['', 'about/', 'posts/', 'people/'].map((tab) =>
        el('li', {}, el('a', { href: HOST + path + tab }, tab || 'home')),
      ),
    ),
  );

/** The network's own advert: has the box of a post, and no author. */
const promotion = (): string =>
  el(
    'div',
    { role: 'article', 'data-urn': 'urn:li:inAppPromotion:12591' },
    el('p', {}, twin('Stellen kostenlos ausschreiben')),
    el('a', { href: `${HOST}/job-posting/` }, 'Los'),
  );

/** An aggregate of other things than posts. */
const jobs = ({ language }: FeedPage): string =>
  el(
    'div',
    { 'data-urn': 'urn:li:aggregate:(urn:li:jobPosting:4001,urn:li:jobPosting:4002)', role: 'article' },
    el('h3', {}, esc(FEED_WORDS[language].jobsForYou)),
    el('a', { href: `${HOST}/jobs/view/4001/` }, twin('Werkstattleitung')),
    button(PAGE_WORDS[language].more, ''),
  );

/** A post that the user has not come to yet. */
const emptySlot = (): string =>
  el('div', { 'data-id': 'urn:li:activity:7400000000000000099' }, el('div', { id: 'ember990' }));
