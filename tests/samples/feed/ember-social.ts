import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { el, esc } from '../html.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { button, sign } from './ember-parts.ts';
import type { FeedPostData } from './post.ts';
import { FEED_WORDS } from './words.ts';

/** The numbers below a post of generation E, and the row of buttons. */
export function social(post: FeedPostData, language: PageLanguage): string {
  return el('div', {}, el('div', {}, counts(post, language)), row(post, language));
}

function counts({ reactions, comments, reposts }: FeedPostData, language: PageLanguage): string {
  const words = FEED_WORDS[language];
  const count = reactions && (reactions.shown ?? PAGE_WORDS[language].number(reactions.count));
  const first = reactions?.first;
  // Of a name and a bare number the style sheet shows one; both say the same.
  const spoken = first && (reactions.count === 1 ? first.name : words.reacted(first.name, reactions.count - 1));
  const number = el(
    'span',
    { 'aria-hidden': 'true', ...(spoken ? { 'data-social-proof-fallback': true } : {}) },
    esc(count ?? ''),
  );
  const icon = el('img', { src: '', alt: '', 'data-test-reactions-icon-type': 'LIKE' });
  const left =
    reactions &&
    el(
      'li',
      {},
      button(
        spoken ?? words.reactions(count ?? ''),
        icon + el('span', {}, number, spoken ? el('span', {}, esc(spoken)) : ''),
        { 'data-reaction-details': true },
      ),
    );
  const right = [
    comments !== undefined &&
      el('li', {}, button(words.comments(comments), el('span', { 'aria-hidden': 'true' }, words.comments(comments)))),
    reposts !== undefined &&
      el(
        'li',
        {},
        button(words.reposts(reposts), el('span', { 'aria-hidden': 'true' }, words.reposts(reposts)), {
          id: 'ember77',
        }),
      ),
  ].filter(Boolean);
  const rest = right.length > 0 && el('li', { 'data-non-reaction-details': true }, el('ul', {}, ...right));
  return left || rest ? el('ul', {}, left ?? null, rest) : '';
}

function row({ reacted }: FeedPostData, language: PageLanguage): string {
  const words = FEED_WORDS[language];
  const react = button(
    words.react,
    sign(reacted ? 'like-consumption-small' : 'thumbs-up-outline-small') +
      el('span', { 'aria-hidden': 'true' }, esc(PAGE_WORDS[language].reaction)),
    { 'aria-pressed': String(reacted ?? false) },
  );
  const menu = button(words.reactMenu, sign('caret-small'), { 'data-finite-scroll-hotkey': 'l' });
  const act = (icon: string, label: string, hotkey: string) =>
    el('div', {}, button(label, sign(icon) + el('span', {}, esc(label)), { 'data-finite-scroll-hotkey': hotkey }));
  return el(
    'div',
    {},
    el('div', {}, el('button', { type: 'button' }, el('img', { src: '', alt: '' }))),
    el('span', {}, react, menu),
    act('comment-small', words.comment, 'c'),
    act('repost-small', words.repost, 'r'),
    act('send-privately-small', words.send, 's'),
  );
}
