import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { el, esc } from '../html.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { FeedPostData } from './post.ts';
import { HOST, line, sign, twice } from './sdui-parts.ts';
import { FEED_WORDS } from './words.ts';

/** 2026-04: one line of numbers above the buttons; what nobody did is not in it. */
export function counterLine({ reactions, comments, reposts }: FeedPostData, language: PageLanguage): string {
  const words = FEED_WORDS[language];
  if (!reactions && comments === undefined && reposts === undefined) return '';
  const faces = el('ul', { role: 'presentation' }, el('li', {}, sign('like-consumption-ring-small')));
  const count = reactions && (reactions.shown ?? PAGE_WORDS[language].number(reactions.count));
  const shown = reactions?.first ? reactedBy(reactions.first.name, reactions.count - 1, language) : (count ?? '');
  const left =
    reactions &&
    el(
      'a',
      { tabindex: '0', href: `${HOST}/feed/` },
      faces,
      el('div', {}, line(twice(words.reactions(count ?? ''), shown))),
    );
  const right = [
    comments !== undefined && el('div', { role: 'button', tabindex: '0' }, line(twice(words.comments(comments)))),
    comments !== undefined && reposts !== undefined && line('•'),
    reposts !== undefined && el('a', { tabindex: '0', href: `${HOST}/feed/` }, line(twice(words.reposts(reposts)))),
  ];
  return el('div', {}, left ?? null, el('div', {}, ...right));
}

const reactedBy = (first: string, others: number, language: PageLanguage): string =>
  others === 0 ? first : FEED_WORDS[language].reacted(first, others);

/** The row of buttons; from 2026-09 the numbers stand in them. */
export function buttons(post: FeedPostData, language: PageLanguage, numbered: boolean): string {
  const words = FEED_WORDS[language];
  const number = (count: number | undefined, shown?: string) =>
    numbered && count !== undefined ? esc(shown ?? PAGE_WORDS[language].number(count)) : '';
  const inner = (icon: string, text: string) => el('span', {}, sign(icon), el('div', {}, el('span', {}, text)));
  const react = el(
    'button',
    { type: 'button', 'aria-label': words.react },
    inner(
      post.reacted ? 'like-consumption-small' : 'thumbs-up-outline-small',
      number(post.reactions?.count, post.reactions?.shown) || (numbered ? '' : esc(PAGE_WORDS[language].reaction)),
    ),
  );
  const menu = el(
    'button',
    { type: 'button', 'aria-label': words.reactMenu, 'aria-expanded': 'false' },
    sign('chevron-up-small'),
  );
  const act = (icon: string, label: string, count?: number) =>
    el(
      'button',
      { type: 'button', 'aria-label': numbered ? label : null },
      inner(icon, number(count) || (numbered ? '' : esc(label))),
    );
  return el(
    'div',
    {},
    el(
      'a',
      { tabindex: '0', href: `${HOST}/feed/` },
      el('figure', { 'aria-hidden': 'true' }, el('img', { alt: '', src: '' })),
    ),
    el(
      'div',
      {},
      el('div', {}, react, menu),
      act('comment-small', words.comment, post.comments),
      act('repost-small', words.repost, post.reposts),
    ),
    el('a', { 'aria-label': words.send, href: `${HOST}/feed/` }, sign('send-privately-small')),
  );
}
