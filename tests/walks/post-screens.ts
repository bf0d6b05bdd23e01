import { el, esc, hash } from '../samples/html.ts';
import { twin } from '../support/profile-page.ts';
import { emberScreen, sduiScreen } from './frames.ts';
import type { Screen } from './screen.ts';

/** Feeds: home, one post, a person's and a company's posts. */

/** 19 digits, the same for the same words. */
const urnOf = (words: string): string =>
  `urn:li:activity:7${Number.parseInt(hash(words, 12), 16).toString().padStart(18, '0').slice(0, 18)}`;

const author = (mark: string): string => `/in/ada-${mark}/`;

function emberPost(mark: string, words: string): string {
  const actor = el(
    'a',
    { href: `https://www.linkedin.com${author(mark)}?miniProfileUrn=x` },
    el('span', {}, el('span', { dir: 'ltr' }, twin(esc(`Ada ${mark}`)))),
    el('span', {}, twin(esc(`Beruf ${mark}`))),
  );
  const text = el('div', { dir: 'ltr' }, el('span', {}, el('span', { dir: 'ltr' }, esc(`${words} ${mark}`))));
  const like = el('button', { 'data-finite-scroll-hotkey': 'l' }, 'Gefällt mir');
  const comment = el('button', { 'data-finite-scroll-hotkey': 'c' }, 'Kommentieren');
  return el(
    'div',
    { role: 'article', 'data-urn': urnOf(words + mark) },
    el('div', {}, el('div', {}, actor, el('span', {}, twin('3 Std. •')))),
    el('div', { tabindex: '0' }, text),
    el('div', {}, like, comment),
  );
}

function sduiPost(mark: string, words: string, feed: string): string {
  const key = `${hash(words + mark, 20)}FeedType_${feed}`;
  const href = `https://www.linkedin.com${author(mark)}`;
  const actor = el(
    'div',
    {},
    el('a', { href }, el('figure', {}, el('img', { alt: '' }))),
    el('a', { href }, el('p', {}, esc(`Ada ${mark}`)), el('p', {}, esc(`Beruf ${mark}`)), el('p', {}, '3 Std. •')),
  );
  const text = el('p', {}, el('span', { 'data-testid': 'expandable-text-box' }, esc(`${words} ${mark}`)));
  const button = (icon: string) => el('button', { type: 'button' }, el('svg', { id: icon }));
  const bar = el('div', {}, button('thumbs-up-outline-small'), button('comment-small'), button('repost-small'));
  const named = el('div', { 'data-testid': `ReactionFacepileCollection-${urnOf(words + mark)}` });
  const tools = el('div', { componentkey: `x-replaceableCommentTools${key}` });
  return el('div', { componentkey: `expanded${key}` }, el('div', { role: 'listitem' }, actor, text, named, bar, tools));
}

const WORDS = ['Wartung', 'Planung', 'Montage'];
const emberPosts = (mark: string): string => WORDS.map((words) => el('div', {}, emberPost(mark, words))).join('');
const sduiPosts = (mark: string, feed: string): string =>
  el('div', { 'data-testid': 'mainFeed', role: 'list' }, ...WORDS.map((words) => sduiPost(mark, words, feed)));
const EMBER_LATE =
  'main > div:last-child, main ul > li:last-child, [data-finite-scroll-hotkey-context] > div:last-child';

export const sduiHome = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'feed',
  path: `/feed/?session=${mark}`,
  html: sduiScreen('feed.MainFeed', sduiPosts(mark, 'MAIN_FEED_RELEVANCE'), beside),
  late: '[role="list"] > :last-child',
});

export const emberHome = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'feed',
  path: `/feed/hashtag/${mark}/`,
  html: emberScreen(el('div', { 'data-finite-scroll-hotkey-context': 'FEED' }, emberPosts(mark)), beside),
  late: EMBER_LATE,
});

export const sduiPostPage = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'feed',
  path: `/feed/update/${urnOf(`Wartung${mark}`)}/`,
  html: sduiScreen('feed.UpdateDetail', sduiPost(mark, 'Wartung', 'FEED_DETAIL'), beside),
  late: null,
});

export const emberPostPage = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'feed',
  path: `/feed/update/${urnOf(`Wartung${mark}`)}/`,
  html: emberScreen(emberPost(mark, 'Wartung'), beside),
  late: null,
});

export const emberActivity = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'feed',
  path: `/in/ada-${mark}/recent-activity/all/`,
  html: emberScreen(
    el('ul', {}, ...WORDS.map((words) => el('li', {}, emberPost(mark, words)))),
    beside,
    el('div', { id: 'recent-activity-top-card' }, el('a', { href: author(mark) }, el('h3', {}, esc(`Ada ${mark}`)))),
  ),
  late: EMBER_LATE,
});

/** The tabs of a company's pages. */
export const companyTabs = (mark: string): string =>
  el('nav', {}, ...['about', 'posts', 'people'].map((tab) => el('a', { href: `/company/werk-${mark}/${tab}/` }, tab)));

export const emberCompanyPosts = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'feed',
  path: `/company/werk-${mark}/posts/`,
  html: emberScreen(el('h1', {}, esc(`Werk ${mark}`)) + companyTabs(mark) + el('div', {}, emberPosts(mark)), beside),
  late: null,
});
