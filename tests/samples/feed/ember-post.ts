import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { el, esc } from '../html.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { ageShown } from '../shown.ts';
import { attachedTo } from './ember-attached.ts';
import { button, HOST, sign, textBlock, twin } from './ember-parts.ts';
import { social } from './ember-social.ts';
import { type PostName, urnOf } from './page.ts';
import type { Actor, FeedPostData, Reason } from './post.ts';
import { POSTS } from './posts.ts';
import { isCompany } from './sdui-parts.ts';
import { FEED_WORDS } from './words.ts';

/** A post of generation E in its box. */
export function emberPost(name: PostName, language: PageLanguage, number: number): string {
  const post: FeedPostData = POSTS[name];
  const words = FEED_WORDS[language];
  const content = el(
    'div',
    { class: 'fie-impression-container' },
    el(
      'div',
      { class: 'relative' },
      post.reason ? header(post.reason, language) : '',
      menu(post, language),
      actorRow(post, language),
      text(post, language),
    ),
    post.attached ? attachedTo(post.attached, words) : '',
    post.original ? quoted(post.original, language) : '',
    social(post, language),
  );
  const box = el(
    'div',
    { class: 'feed-shared-update-v2', id: `ember${100 + number}`, role: 'article', 'data-urn': urnOf(name) },
    el(
      'div',
      {},
      el('h2', { class: 'visually-hidden' }, esc(`${words.feedPost} ${number}`)),
      content,
      comments(post, name, language),
    ),
  );
  return el('div', { 'data-view-name': 'feed-full-update' }, el('div', {}, box));
}

function header({ kind, by, others }: Reason, language: PageLanguage): string {
  const words = FEED_WORDS[language];
  const links = by
    .map(({ name, path }) => el('span', {}, el('a', { href: path, class: 'ember-view' }, esc(name))))
    .join(', ');
  const names = others === undefined ? links : words.andOthers(links, others);
  const [first] = by;
  const face = first && el('a', { href: HOST + first.path }, el('div', {}, el('img', { src: '', alt: first.name })));
  const line = el('span', { class: 'update-components-header__text-view' }, words.reason(kind, names));
  return el('div', { class: 'update-components-header' }, el('div', {}, face ?? null, line));
}

const menu = ({ author: { name } }: FeedPostData, language: PageLanguage): string =>
  el(
    'div',
    {},
    button(FEED_WORDS[language].menu(name), '<svg></svg>', { 'aria-expanded': 'false' }),
    el('div', { tabindex: '-1', 'aria-hidden': 'true' }),
  );

/** The link around the lines also tells the member's number. */
const hrefOf = (actor: Actor): string =>
  isCompany(actor)
    ? `${HOST}${actor.path}posts`
    : `${HOST}${actor.path.slice(0, -1)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAAx`;

function actorRow(post: FeedPostData, language: PageLanguage): string {
  const { author, site } = post;
  const image = el(
    'a',
    { href: hrefOf(author), 'aria-label': author.name },
    el('span', {}, el('img', { src: '', alt: '' })),
  );
  const own = site && el('a', { tabindex: '0', href: site }, el('div', {}, esc(FEED_WORDS[language].site)));
  const follow = button(FEED_WORDS[language].followLabel(author.name), twin(esc(PAGE_WORDS[language].follow)), {
    'aria-pressed': 'false',
  });
  const meta = el('div', {}, nameLink(author, language), own ?? null, el('span', {}, when(post, language)));
  return el(
    'div',
    { class: 'update-components-actor__container' },
    el('div', {}, image, meta),
    post.age === null ? '' : follow,
  );
}

function nameLink(author: Actor, language: PageLanguage): string {
  const words = PAGE_WORDS[language];
  const { followers } = author;
  const below = author.headline ?? (followers === undefined ? null : words.followers(words.number(followers)));
  const name = el('span', {}, el('span', { dir: 'ltr' }, twin(esc(author.name))));
  const badge = isCompany(author) ? '' : el('span', {}, twin(`<span> </span>• ${esc(words.degree[1])}`));
  return el(
    'a',
    { href: hrefOf(author) },
    el('span', {}, name, badge),
    below === null ? '' : el('span', {}, twin(esc(below))),
  );
}

function when(
  { age, edited, paidBy }: Pick<FeedPostData, 'age' | 'edited' | 'paidBy'>,
  language: PageLanguage,
): string {
  const words = FEED_WORDS[language];
  if (age === null) {
    const payer =
      paidBy && `${esc(words.promotedBy)} ${el('a', { href: HOST + paidBy.path }, el('span', {}, esc(paidBy.name)))}`;
    return twin(payer ?? esc(words.promoted), esc(words.promoted));
  }
  const shown = [ageShown(age, language), edited ? words.edited : null].filter(Boolean).join(' • ');
  const globe = el('span', {}, el('li-icon', { 'aria-hidden': 'true', type: 'globe-americas' }, '<svg></svg>'));
  return twin(`${esc(shown)} •<span> </span>${globe}`, esc(PAGE_WORDS[language].spokenAge(shown)));
}

function text({ words }: FeedPostData, language: PageLanguage): string {
  if (words.length === 0) return '';
  const more = button('', el('span', {}, `…${esc(PAGE_WORDS[language].moreText)}`), { role: 'button' });
  return el('div', { tabindex: '0' }, el('div', { tabindex: '-1' }, textBlock(words, 'update-components-text'), more));
}

function quoted({ author, words, age }: NonNullable<FeedPostData['original']>, language: PageLanguage): string {
  const link = el(
    'a',
    { tabindex: '-1', href: `${HOST}/feed/update/urn:li:activity:7400000000000000001/` },
    el('div', {}, textBlock(words, 'update-components-text')),
  );
  const lines = el('div', {}, nameLink(author, language), el('span', {}, when({ age }, language)));
  return el(
    'div',
    { class: 'update-components-mini-update-v2' },
    el('div', {}, lines),
    el('div', { tabindex: '0' }, link),
  );
}

function comments({ open = [] }: FeedPostData, name: PostName, language: PageLanguage): string {
  const rows = open.map(({ author, words }, index) => {
    const who = el(
      'h3',
      {},
      el('span', {}, esc(author.name)),
      el('span', {}, el('span', {}, `• ${esc(PAGE_WORDS[language].degree[0])}`)),
    );
    const head = el(
      'a',
      { href: HOST + author.path, 'aria-label': author.name },
      who,
      el('div', {}, esc(author.headline ?? '')),
    );
    const body = el('section', {}, el('div', {}, textBlock(words, 'comments-comment-item__main-content')));
    const act = button(FEED_WORDS[language].reactMenu, sign('caret-small'), { 'data-finite-scroll-hotkey': 'l' });
    const id = `urn:li:comment:(${urnOf(name).replace('urn:li:', '')},74000000000000000${index}0)`;
    return el('article', { 'data-id': id, tabindex: '-1' }, el('div', {}, head, el('time', {}, '23 min')), body, act);
  });
  return open.length === 0 ? '' : el('div', {}, ...rows, button(FEED_WORDS[language].loadMore, sign('maximize-small')));
}
