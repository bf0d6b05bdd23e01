import { type Attributes, el, esc, hash } from '../html.ts';
import type { Actor, Words } from './post.ts';

export const HOST = 'https://www.linkedin.com';

/** An icon; its id tells what it means. */
export const sign = (id: string, label = ''): string =>
  el('svg', { id, role: 'img', 'aria-label': label, 'aria-hidden': label ? 'false' : 'true' }, '<path d="M0 0h8"/>');

/** A line; every one has a key that is invented anew for each page. */
export const line = (content: string, attributes: Attributes = {}): string =>
  el('p', { class: `_${hash(content)}`, componentkey: uuid(content), ...attributes }, content);

export function uuid(words: string): string {
  const digits = hash(`key ${words}`, 32);
  return [8, 4, 4, 4, 12].map((length, index) => digits.slice(index * 4, index * 4 + length)).join('-');
}

/** A text twice, for the ear and for the eye. */
export const twice = (spoken: string, shown = spoken): string =>
  el('span', { class: `_${hash('spoken')}` }, esc(spoken)) + el('span', { 'aria-hidden': 'true' }, esc(shown));

export const picture = (ghost: string, alt: string): string =>
  el('figure', {}, sign(`${ghost}-accent-4`, alt), el('img', { alt, src: '', 'data-loaded': 'true' }));

export const isCompany = ({ path }: Actor): boolean => path.startsWith('/company/');

/** The link around a name: companies lead to their posts. */
export const hrefOf = (actor: Actor): string => HOST + actor.path + (isCompany(actor) ? 'posts/' : '');

/** The words of a post, clamped by style only; mentions and hashtags are links. */
export function textBox(words: Words, more: string): string {
  const parts = words.map((word) => {
    if (typeof word === 'string') return esc(word).replace(/\n/g, '<br>');
    const href =
      'tag' in word
        ? `${HOST}/search/results/all/?keywords=%23${encodeURIComponent(word.tag)}`
        : HOST + word.mention.path;
    const text = 'tag' in word ? `#${word.tag}` : word.mention.name;
    return el('a', { href, tabindex: '-1' }, el('span', {}, el('strong', {}, esc(text))));
  });
  const button = el(
    'button',
    { type: 'button', 'aria-hidden': 'true', 'data-testid': 'expandable-text-button' },
    el('span', {}, el('span', {}, '…'), el('span', {}, esc(more))),
  );
  return el('span', { tabindex: '-1', 'data-testid': 'expandable-text-box' }, ...parts, button);
}

/** The post's address as the site packs it into keys: a protobuf in base64, the number as a zigzag varint. */
export function packed(urn: string): string {
  const [, , kind, id = '0'] = urn.split(':');
  const bytes = [0x08];
  for (let code = BigInt(id) << 1n; ; code >>= 7n) {
    const low = Number(code & 0x7fn);
    bytes.push(code > 0x7fn ? low | 0x80 : low);
    if (code <= 0x7fn) break;
  }
  return Buffer.from([kind === 'ugcPost' ? 0x12 : 0x0a, bytes.length, ...bytes])
    .toString('base64')
    .replace(/=+$/, '');
}
