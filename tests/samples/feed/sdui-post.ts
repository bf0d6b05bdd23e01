import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { el, esc, hash, wrap } from '../html.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { ageShown } from '../shown.ts';
import { type FeedPage, type PostName, urnOf } from './page.ts';
import type { Actor, FeedPostData, Reason } from './post.ts';
import { POSTS } from './posts.ts';
import { attachedTo } from './sdui-attached.ts';
import { buttons, counterLine } from './sdui-counters.ts';
import { HOST, hrefOf, isCompany, line, packed, picture, sign, textBox, uuid } from './sdui-parts.ts';
import { FEED_WORDS } from './words.ts';

/** What the keys of a page's posts end with, by the page. */
const FEED_TYPES = {
  home: 'MAIN_FEED_RELEVANCE',
  post: 'FEED_DETAIL',
  person: 'MEMBER_SHARES',
  company: 'ORGANIZATION_SHARES',
};

/** A post of generation S in its box. */
export function sduiPost(name: PostName, page: Pick<FeedPage, 'language' | 'keys' | 'place'>): string {
  const post: FeedPostData = POSTS[name];
  const { language, keys = '2026-04' } = page;
  const token = `Tok${hash(name, 40)}`;
  const type = `FeedType_${FEED_TYPES[page.place.page]}`;
  const inner = el('div', { 'data-display-contents': 'true' }, el('div', keyed(keys, token), ...content(post, page)));
  const tools = el('div', keyed(keys, `${packed(urnOf(name))}-replaceableCommentTools${token}${type}`));
  const facepile = keys === '2026-11' && el('div', { 'data-testid': `ReactionFacepileCollection-${urnOf(name)}` });
  const box = [inner, keys === '2026-11' ? '' : tools, facepile || null, comments(post, name, language, keys)];
  if (keys === '2026-11')
    return el('div', { role: 'listitem', ...keyed(keys, `update-card-focus${token}${type}`) }, ...box);
  const key = keyed(keys, `expanded${token}${type}`);
  const item = el('div', { role: 'listitem', ...(keys === '2026-04' ? key : {}) }, ...box);
  return el('div', { 'data-display-contents': 'true' }, el('div', {}, el('div', key, item)));
}

const keyed = (keys: FeedPage['keys'], key: string) => (keys === '2026-09' ? { id: key } : { componentkey: key });

function content(post: FeedPostData, { language, keys }: Pick<FeedPage, 'language' | 'keys'>): string[] {
  const words = FEED_WORDS[language];
  const numbered = keys !== undefined && keys !== '2026-04';
  return [
    el('h2', {}, el('span', {}, esc(words.feedPost)), el('span', { 'aria-hidden': 'true' })),
    post.reason
      ? el('div', {}, reason(post.reason, language), menu(post, language)) + el('hr', { role: 'presentation' })
      : '',
    actorRow(post, language, post.reason === undefined),
    post.words.length > 0 ? line(textBox(post.words, PAGE_WORDS[language].moreText)) : '',
    post.attached ? attachedTo(post.attached, words) : '',
    post.original ? quoted(post.original, language) : '',
    numbered ? '' : counterLine(post, language) + el('hr', { role: 'presentation' }),
    buttons(post, language, numbered),
  ];
}

/** The line above: faces, and names as links inside the line. */
function reason({ kind, by, others }: Reason, language: PageLanguage): string {
  const words = FEED_WORDS[language];
  const links = by.map((actor) => el('a', { href: HOST + actor.path }, el('strong', {}, esc(actor.name)))).join(', ');
  const faces = el('ul', { role: 'presentation' }, ...by.map(({ name }) => el('li', {}, picture('person', name))));
  const names = others === undefined ? links : words.andOthers(links, others);
  return el('div', {}, by.length > 1 ? faces : null, el('div', {}, line(words.reason(kind, names))));
}

function menu({ author: { name } }: FeedPostData, language: PageLanguage): string {
  const words = FEED_WORDS[language];
  return (
    el(
      'button',
      { type: 'button', 'aria-label': words.menu(name), 'aria-expanded': 'false' },
      sign('overflow-web-ios-small'),
    ) + el('button', { type: 'button', 'aria-label': words.hide(name) }, sign('close-small'))
  );
}

/** Two links: the picture, and all lines; the author's own link inside the second splits it when it is parsed. */
function actorRow(post: FeedPostData, language: PageLanguage, withMenu: boolean): string {
  const words = FEED_WORDS[language];
  const { author, site } = post;
  const key = `auto-component-${uuid(author.name)}`;
  const own =
    site &&
    el('div', { 'data-display-contents': 'true' }, el('a', { tabindex: '0', href: site }, line(esc(words.site))));
  const lines = el(
    'div',
    { componentkey: key },
    ...nameLines(author, language),
    own ?? null,
    wrap(1, when(post, language)),
  );
  const follow = el(
    'button',
    { type: 'button', 'aria-label': words.followLabel(author.name) },
    el('span', {}, sign('add-small'), el('span', {}, esc(PAGE_WORDS[language].follow))),
  );
  return el(
    'div',
    { componentkey: uuid(`row ${author.name}`) },
    el('a', { tabindex: '0', href: hrefOf(author) }, picture(isCompany(author) ? 'company' : 'person', author.name)),
    el('a', { tabindex: '0', href: hrefOf(author), componentkey: key }, lines),
    post.age === null ? null : el('div', { 'data-display-contents': 'true' }, follow),
    withMenu ? menu(post, language) : null,
  );
}

function nameLines(author: Actor, language: PageLanguage): string[] {
  const words = PAGE_WORDS[language];
  const badge = !isCompany(author) && wrap(1, line(`<span> </span>${sign('verified-small')}• ${esc(words.degree[1])}`));
  const { followers } = author;
  const below = author.headline ?? (followers === undefined ? null : words.followers(words.number(followers)));
  return [
    el('div', { 'aria-label': author.name }, wrap(2, line(esc(author.name))), badge),
    below === null ? '' : wrap(1, line(esc(below))),
  ];
}

/** The age, or that somebody pays. */
function when(
  { age, edited, paidBy }: Pick<FeedPostData, 'age' | 'edited' | 'paidBy'>,
  language: PageLanguage,
): string {
  const words = FEED_WORDS[language];
  if (age === null) {
    const by = paidBy && `${esc(words.promotedBy)} <span></span>${el('a', { href: hrefOf(paidBy) }, esc(paidBy.name))}`;
    return line(by ?? esc(words.promoted));
  }
  const shown = [ageShown(age, language), edited ? words.edited : null].filter(Boolean).join(' • ');
  return line(`${esc(shown)} •<span> </span>${sign('globe-americas-small', 'Global')}`);
}

/** The post quoted below: its author, and its words inside a link to it. */
function quoted({ author, words, age }: NonNullable<FeedPostData['original']>, language: PageLanguage): string {
  const href = `${HOST}/feed/update/urn:li:share:7400000000000000001/`;
  const row = el(
    'a',
    { tabindex: '0', href: hrefOf(author) },
    ...nameLines(author, language),
    wrap(1, when({ age }, language)),
  );
  return el('div', {}, row, el('a', { tabindex: '0', href }, line(textBox(words, PAGE_WORDS[language].moreText))));
}

/** Comments that stand open; the key is on two elements. */
function comments({ open = [] }: FeedPostData, name: PostName, language: PageLanguage, keys: FeedPage['keys']): string {
  if (open.length === 0) return '';
  const rows = open.map(({ author, words }, index) => {
    const key = keyed(keys, `replaceableComment_urn:li:comment:(${urnOf(name)},74000000000000000${index}0)`);
    const shown = el(
      'span',
      { 'aria-hidden': 'true' },
      esc(author.name),
      el('span', {}, `• ${PAGE_WORDS[language].degree[0]}`),
    );
    const who = line(el('span', {}, esc(`${author.name} ${PAGE_WORDS[language].spokenDegree[0]}`)) + shown);
    const head = el(
      'a',
      { tabindex: '0', href: HOST + author.path },
      wrap(2, who),
      author.headline && wrap(1, line(esc(author.headline))),
    );
    const body = line(textBox(words, PAGE_WORDS[language].moreText));
    return el(
      'div',
      key,
      el('div', key, picture('person', author.name), el('div', {}, head, wrap(1, line('10 min')), body)),
    );
  });
  const more = el('button', { type: 'button' }, esc(FEED_WORDS[language].loadMore));
  return el('div', { 'data-testid': `${packed(urnOf(name))}-commentList` }, ...rows, more);
}
