import { el, esc } from '../html.ts';
import type { SamplePost, Somebody } from './people.ts';
import type { ControlWords } from './words.ts';

const icon = (name: string) =>
  el('svg', { 'data-test-icon': name, 'aria-hidden': 'true' }, el('use', { href: `#${name}` }));
const text = (words: string) => el('span', { class: 'artdeco-button__text' }, esc(words));
const twin = (words: string) =>
  el('span', { 'aria-hidden': 'true' }, esc(words)) + el('span', { class: 'visually-hidden' }, esc(words));
const button = (handle: string, attributes: Record<string, string>, ...children: string[]) =>
  el('button', { type: 'button', 'data-t': handle, ...attributes }, ...children);

/** E: one post of the feed. */
export function emberPost(post: SamplePost, n: number, words: ControlWords): string {
  return el(
    'div',
    {
      class: 'feed-shared-update-v2',
      role: 'article',
      'data-urn': `urn:li:activity:${post.id}`,
      'data-t': `post-${n}`,
    },
    el('h2', { class: 'visually-hidden' }, 'Feed'),
    head(post, n, words),
    el('div', { class: 'update-components-text' }, el('span', { dir: 'ltr' }, esc(post.text))),
    el('ul', {}, el('li', {}, el('button', { type: 'button', 'data-reaction-details': '' }, reaction('LIKE'), ' 12'))),
    bar(post, n, words),
    el('div', { class: 'update-v2-social-activity' }, commentBox(n, words), el('div', { 'data-t': `thread-${n}` })),
  );
}

function head({ above, author }: SamplePost, n: number, words: ControlWords): string {
  const menu = button('menu', { 'aria-label': words.menuOf(author.name) }, icon('overflow-web-ios-small'));
  return (
    el('div', { class: 'update-components-header' }, above && el('a', { href: above.path }, esc(above.name)), menu) +
    el(
      'div',
      { class: 'update-components-actor' },
      el('a', { href: author.path, 'aria-label': author.name }, el('img', { alt: '' })),
      el('a', { href: author.path }, el('span', { dir: 'ltr' }, twin(author.name))),
      button(`follow-${n}`, { 'aria-label': `${words.follow} ${author.name}` }, icon('add-small'), text(words.follow)),
    )
  );
}

const reaction = (type: string): string => el('img', { alt: '', 'data-test-reactions-icon-type': type });

function bar({ isLiked }: SamplePost, n: number, words: ControlWords): string {
  const thumb = isLiked ? reaction('LIKE') : icon('thumbs-up-outline-small');
  const label = isLiked ? words.unreactE : words.reactE;
  return el(
    'div',
    { class: 'feed-shared-social-action-bar' },
    button('identity', { 'aria-label': 'Me' }, icon('caret-small')),
    el(
      'span',
      { class: 'reactions-react-button', 'data-t': `reactions-${n}` },
      button(`react-${n}`, { 'aria-pressed': String(isLiked), 'aria-label': label }, thumb, text(words.like)),
      button(
        `choices-${n}`,
        { 'aria-label': words.reactions, 'aria-expanded': 'false', 'data-finite-scroll-hotkey': 'l' },
        icon('caret-small'),
      ),
    ),
    button(`comment-${n}`, { 'data-finite-scroll-hotkey': 'c' }, icon('comment-small'), text(words.comment)),
    el(
      'div',
      { class: 'artdeco-dropdown', 'data-t': `reposting-${n}` },
      button(`repost-${n}`, { 'aria-expanded': 'false' }, icon('repost-small'), text(words.repost)),
    ),
    button('send', {}, icon('send-privately-small'), text(words.send)),
  );
}

function commentBox(n: number, words: ControlWords): string {
  return el(
    'form',
    { class: 'comments-comment-box__form', hidden: true, 'data-t': `box-${n}` },
    el('div', { class: 'ql-editor', contenteditable: 'true', role: 'textbox', 'data-t': `editor-${n}` }, '<p><br></p>'),
    button('emoji', { 'aria-label': 'Emoji' }, icon('emoji-medium')),
    el(
      'button',
      { type: 'submit', class: 'comments-comment-box__submit-button', hidden: true, 'data-t': `send-comment-${n}` },
      text(words.sendComment),
    ),
  );
}

/** E: a comment. */
export function emberComment(
  postId: string,
  commentId: string,
  who: Somebody,
  said: string,
  words: ControlWords,
): string {
  return el(
    'article',
    {
      class: 'comments-comment-entity',
      'data-id': `urn:li:comment:(activity:${postId},${commentId})`,
      'data-t': 'a-comment',
    },
    el('a', { href: who.path }, el('h3', {}, el('span', {}, esc(who.name)))),
    button(
      'options',
      { 'aria-label': words.options(who.name), 'aria-expanded': 'false' },
      icon('overflow-web-ios-small'),
    ),
    el(
      'section',
      {},
      el('div', { class: 'update-components-text', dir: 'ltr' }, el('span', { dir: 'ltr' }, esc(said))),
    ),
    button('react-comment', { 'aria-pressed': 'false', 'aria-label': words.reactE }, text(words.like)),
  );
}
