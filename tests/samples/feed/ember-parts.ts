import { type Attributes, el, esc } from '../html.ts';
import type { Words } from './post.ts';

export const HOST = 'https://www.linkedin.com';

/** A text twice: for the eye, and for the ear. */
export const twin = (shown: string, spoken = shown): string =>
  el('span', { 'aria-hidden': 'true' }, shown) + el('span', { class: 'visually-hidden' }, spoken);

export const sign = (name: string, attributes: Attributes = {}): string =>
  el(
    'svg',
    { role: 'none', 'aria-hidden': 'true', 'data-test-icon': name, ...attributes },
    el('use', { href: `#${name}` }),
  );

export const button = (label: string, content: string, attributes: Attributes = {}): string =>
  el('button', { type: 'button', 'aria-label': label, ...attributes }, content);

/** The words of a post. A mention is a link inside a link, which splits the text when the page is parsed. */
export function textBlock(words: Words, className: string): string {
  const parts = words.map((word) => {
    if (typeof word === 'string') return esc(word).replace(/\n/g, '<span><br></span>');
    if ('mention' in word) {
      const href = HOST + word.mention.path;
      return el(
        'a',
        { tabindex: '0', href },
        el('span', {}, el('a', { href, class: 'ember-view' }, esc(word.mention.name))),
      );
    }
    const sharp =
      el('span', { class: 'visually-hidden' }, 'hashtag') +
      el('span', {}, el('span', { 'aria-hidden': 'true' }, '#'), esc(word.tag));
    return el('a', { href: `${HOST}/feed/hashtag/?keywords=${encodeURIComponent(word.tag)}` }, sharp);
  });
  const inner = el('span', { class: 'break-words tvm-parent-container' }, el('span', { dir: 'ltr' }, ...parts));
  return el('div', { class: className, dir: 'ltr' }, inner);
}
