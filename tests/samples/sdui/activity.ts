import { el, esc, hash } from '../html.ts';
import { HOST, postUrn, profileHref, searchHref } from '../links.ts';
import { logo } from '../look/logo.ts';
import { hashedClass as looks } from '../look/names.ts';
import { portrait } from '../look/portrait.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Post } from '../person.ts';
import { ageShown } from '../shown.ts';
import { choices, contents, figure, icon, longText, paragraph, uuid } from './parts.ts';
import { ownHeading } from './section-heading.ts';

/** The section with the latest posts; it stands there even where nothing was posted. */
export function activity(page: SamplePage): string {
  const { person, language, viewer } = page;
  const words = PAGE_WORDS[language];
  const followers = paragraph(words.followers(words.number(person.followers)), 'meta');
  const create = el(
    'a',
    { class: looks('button'), href: `${HOST}/preload/sharebox/` },
    el('span', {}, esc(words.createPost)),
  );
  const follow = el(
    'button',
    { type: 'button', class: looks('button'), 'aria-label': `${words.follow} ${person.name}` },
    icon('add'),
    el('span', {}, esc(words.follow)),
  );
  const head = ownHeading(page, 'activity', followers, viewer === 'owner' ? create : follow);
  const slug = person.slug.replace(/-/g, '');
  const content =
    person.posts.length === 0
      ? paragraph(words.nothingPosted, 'meta')
      : el('div', { componentkey: `${slug}activity_posts_pillContent` }, carousel(page));
  const { posts, comments, images } = words.pills;
  return head + (person.posts.length > 0 ? choices([posts, comments, images]) : '') + content;
}

function carousel(page: SamplePage): string {
  const items = page.person.posts.map((post) =>
    el('li', { 'data-testid': 'carousel-child-container' }, el('div', { role: 'listitem' }, postBox(post, page))),
  );
  const list = el(
    'section',
    { role: 'list', 'data-testid': 'carousel' },
    el('ul', { class: looks('posts'), 'data-testid': 'carousel-children-container' }, ...items),
  );
  return el(
    'div',
    { 'data-testid': 'carousel-container' },
    el('div', { 'data-testid': 'carousel-viewport-container' }, list),
  );
}

function postBox(post: Post, page: SamplePage): string {
  const words = PAGE_WORDS[page.language];
  const { person } = page;
  const text = post.repostOf?.text ?? post.text;
  const header =
    post.repostOf &&
    el('div', { 'data-sdui-anchor-id': `feed-header-${hash(text)}` }, paragraph(words.reposted(person.name), 'meta'));
  const update = `${HOST}/feed/update/${postUrn(text)}/`;
  const link = el('a', { tabindex: '0', href: update, componentkey: uuid(text), 'aria-label': words.pills.posts });
  return el(
    'div',
    { class: looks('post') },
    header ?? null,
    actor(post, page),
    link,
    longText(text, words.moreText, 'post-text', 'clamped'),
    counters(post, page),
  );
}

function actor({ repostOf, age }: Post, { person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const name = repostOf?.author ?? person.name;
  const href = repostOf ? searchHref(name) : profileHref(person);
  const picture = repostOf ? logo(name) : person.portrait && portrait(person.portrait);
  const own = viewer === 'owner' && !repostOf;
  const nameRow = el(
    'div',
    { 'aria-label': name },
    paragraph(name, 'strong'),
    own && paragraph(`• ${words.you}`, 'meta'),
  );
  const ageLine = el(
    'p',
    { class: looks('line', 'meta') },
    el('span', {}, `${esc(ageShown(age, language))} •`),
    icon('globe'),
  );
  const lines = el(
    'div',
    { class: looks('entry-body') },
    contents(el('a', { tabindex: '0', href }, nameRow)),
    !repostOf && person.headline && el('div', {}, paragraph(person.headline, 'meta')),
    el('div', {}, ageLine),
  );
  const menu = el('button', { type: 'button', 'aria-label': `${words.more}: ${name}` }, icon('overflow'));
  return el(
    'div',
    { class: looks('post-head') },
    el('a', { tabindex: '0', href }, figure('avatar', picture, 'person')),
    lines,
    menu,
  );
}

/** Reactions stand there twice, for eye and ear. */
function counters({ reactions }: Post, { language }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const count = words.number(reactions);
  const act = (name: 'comment' | 'repost' | 'send-privately', label: string) =>
    el('button', { type: 'button', 'aria-label': label }, icon(name));
  return el(
    'div',
    { class: looks('post-foot') },
    el('button', { type: 'button', 'aria-label': `${count} ${words.reaction}` }, icon('thumbs-up-outline')),
    el('span', { 'aria-hidden': 'true' }, count),
    act('comment', words.comment),
    act('repost', words.repost),
    act('send-privately', words.send),
  );
}
