import { el, esc, hash } from '../html.ts';
import type { SamplePost, Somebody } from './people.ts';
import { packedKey } from './post-key.ts';
import type { ControlWords } from './words.ts';

const svg = (id: string) => el('svg', { id, 'aria-hidden': 'true', role: 'img' });
const span = (text: string) => el('span', {}, el('span', {}, esc(text)));
const button = (handle: string, attributes: Record<string, string>, ...children: string[]) =>
  el('button', { type: 'button', 'data-t': handle, ...attributes }, ...children);

/** S: one post of the feed. Handles for the tests (`data-t`) end with its number. */
export function sduiPost(post: SamplePost, n: number, words: ControlWords): string {
  const key = `expanded${hash(post.id, 43)}FeedType_MAIN_FEED_RELEVANCE`;
  const packed = packedKey(post.id);
  const inner = el(
    'div',
    { role: 'listitem', componentkey: key },
    el('h2', {}, el('span', {}, 'Feed')),
    head(post, words),
    author(post, n, words),
    el('p', {}, el('span', { tabindex: '-1', 'data-testid': 'expandable-text-box' }, esc(post.text))),
    el(
      'a',
      { href: '/feed/' },
      el('ul', { role: 'presentation' }, el('li', {}, svg('like-consumption-ring-small'))),
      el('p', {}, '12'),
    ),
    bar(post, n, words),
    el('div', { componentkey: `${packed}-replaceableCommentTools${key}` }, commentBox(n, words)),
    el('div', { 'data-testid': `${packed}-commentList${key}`, 'data-t': `thread-${n}` }),
  );
  return el('div', { 'data-display-contents': 'true' }, el('div', { componentkey: key, 'data-t': `post-${n}` }, inner));
}

/** Who is named above the post, and the menu that names its author. */
function head({ above, author }: SamplePost, words: ControlWords): string {
  const line =
    above && el('p', {}, el('a', { href: above.path }, el('strong', {}, esc(above.name))), ` ${esc(words.likes)}`);
  const menu = el('button', { type: 'button', 'aria-label': words.menuOf(author.name) }, svg('overflow-web-ios-small'));
  return (
    el('div', {}, above && el('a', { href: above.path }, el('figure', {}, svg('person-accent-4'))), line, menu) +
    el('hr')
  );
}

function author({ author }: SamplePost, n: number, words: ControlWords): string {
  return el(
    'div',
    {},
    el('a', { href: author.path }, el('figure', {}, svg('person-accent-4'))),
    el(
      'a',
      { href: author.path },
      el('div', { 'aria-label': author.name }, el('p', {}, esc(author.name)), el('p', {}, '• 2.')),
    ),
    el('p', {}, '3 • ', svg('globe-americas-small')),
    button(`follow-${n}`, { 'aria-label': `${words.follow} ${author.name}` }, svg('add-small'), span(words.follow)),
  );
}

function bar({ isLiked }: SamplePost, n: number, words: ControlWords): string {
  const state = isLiked ? words.like : words.noReaction;
  const thumb = svg(isLiked ? 'thumbs-up-fill-small' : 'thumbs-up-outline-small');
  return el(
    'div',
    {},
    el('a', { href: '/feed/', 'aria-label': 'Me' }, el('figure', { 'aria-hidden': 'true' }), svg('caret-small')),
    el('div', {}, button(`react-${n}`, { 'aria-label': `${words.reactState}: ${state}` }, thumb, span(words.like))),
    button(`choices-${n}`, { 'aria-label': words.reactions, 'aria-expanded': 'false' }, svg('chevron-up-small')),
    button(`comment-${n}`, {}, svg('comment-small'), span(words.comment)),
    button(`repost-${n}`, { 'aria-expanded': 'false' }, svg('repost-small'), span(words.repost)),
    el('a', { href: '/feed/' }, svg('send-privately-small'), span(words.send)),
  );
}

function commentBox(n: number, words: ControlWords): string {
  return el(
    'div',
    { componentkey: `commentBox-${n}`, hidden: true, 'data-t': `box-${n}` },
    el('div', { contenteditable: 'true', role: 'textbox', 'data-t': `editor-${n}` }, '<p><br></p>'),
    el('button', { type: 'button', 'aria-label': 'Emoji' }, svg('emoji-medium')),
    el(
      'section',
      { id: `commentButtonSection-${n}` },
      button(`send-comment-${n}`, { hidden: '' }, span(words.sendComment)),
    ),
  );
}

/** S: a comment, under a key that the server may not have given yet. */
export function sduiComment(
  postId: string,
  commentId: string,
  who: Somebody,
  text: string,
  words: ControlWords,
): string {
  return el(
    'div',
    {
      componentkey: `replaceableComment_urn:li:comment:(urn:li:activity:${postId},${commentId})`,
      'data-t': 'a-comment',
    },
    el('a', { href: who.path }, el('p', {}, el('span', { 'aria-hidden': 'true' }, esc(who.name)))),
    button('options', { 'aria-label': words.options(who.name) }, svg('overflow-web-ios-small')),
    el('p', {}, el('span', { 'data-testid': 'expandable-text-box' }, esc(text))),
    el('div', { role: 'button', 'data-t': 'react-comment' }, el('p', {}, `${words.reactState}: ${words.noReaction}`)),
  );
}
