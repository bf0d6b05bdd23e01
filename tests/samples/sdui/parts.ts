import type { SectionId } from '../../../lib/domain/profile/reading.ts';
import { el, esc, hash, lines, memberId } from '../html.ts';
import { detailsHref } from '../links.ts';
import { ICONS, type Icon } from '../look/icons.ts';
import { logo } from '../look/logo.ts';
import { type Look, hashedClass as looks } from '../look/names.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Person } from '../person.ts';

/** A paragraph: every line of an S page is one. */
export const paragraph = (text: string, ...more: Look[]): string =>
  el('p', { class: looks('line', ...more) }, esc(text));

/** A wrapper that draws nothing; S pages are full of them. */
export const contents = (...children: (string | false | null)[]): string =>
  el('div', { 'data-display-contents': 'true' }, ...children);

/** An icon; its id tells what it means, in every language. */
export function icon(name: Icon, size: 'small' | 'medium' = 'small', label = ''): string {
  const side = size === 'small' ? '16' : '24';
  return el(
    'svg',
    {
      id: `${name}-${size}`,
      role: 'img',
      'aria-label': label,
      'aria-hidden': label ? 'false' : 'true',
      viewBox: '0 0 24 24',
      width: side,
      height: side,
      class: looks(size === 'small' ? 'icon-small' : 'icon'),
    },
    `<path d="${ICONS[name]}"/>`,
  );
}

/** A picture, or the silhouette that stands there for good without one. */
export function figure(look: Look, source: string | null, behind: Icon, alt = ''): string {
  const silhouette = el(
    'svg',
    {
      id: `${behind}-accent-4`,
      role: 'img',
      'aria-label': '',
      viewBox: '0 0 24 24',
      class: looks(source === null ? 'silhouette' : 'gone'),
    },
    source === null && `<path d="${ICONS[behind]}"/>`,
  );
  const image = source !== null && el('img', { class: looks('fill'), alt, src: source, 'data-loaded': 'true' });
  return el('figure', { class: looks(look), 'aria-hidden': 'true' }, silhouette, image);
}

export const companyLogo = (name: string): string => figure('logo', logo(name), 'company', `${name} logo`);

/** Like the keys that the site invents anew for each page. */
export function uuid(words: string): string {
  const digits = hash(words, 32);
  return [8, 4, 4, 4, 12].map((length, index) => digits.slice(index * 5, index * 5 + length)).join('-');
}

/** A long text: all of it stands in the document, the style sheet cuts it. */
export function longText(text: string, moreWord: string, ...more: Look[]): string {
  const button = el(
    'button',
    { type: 'button', 'aria-hidden': 'true', 'data-testid': 'expandable-text-button', class: looks('gone') },
    el('span', {}, el('span', {}, '…'), el('span', {}, esc(moreWord))),
  );
  return el(
    'p',
    { class: looks('text', ...more) },
    el('span', { tabindex: '-1', 'data-testid': 'expandable-text-box' }, lines(text), button),
  );
}

const CARD = 'com.linkedin.sdui.profile.card.ref';

/** The key of a card. The one with the posts carries the slug in its key, all others the member's id. */
export function cardKey({ slug }: Person, suffix: string): string {
  return CARD + (suffix === 'Activity' ? slug.replace(/-/g, '') : memberId(slug)) + suffix;
}

/** A keyed card; without content the empty placeholder of a section that the person does not have. */
export function card(person: Person, suffix: string, content: string | null): string {
  const key = cardKey(person, suffix);
  if (content === null) return el('div', { componentkey: key });
  return el('div', { componentkey: key }, contents(section(key, content)));
}

/** A card's frame. */
const section = (key: string, content: string): string =>
  el('section', { class: looks('card'), componentkey: key }, el('div', {}, content));

/** A group of cards that is brought in when it comes near the screen. */
export function lazyGroup(name: string, { slug }: Person, cards: readonly string[]): string {
  const key = name + slug.replace(/-/g, '');
  const inner = el(
    'div',
    { 'data-sdui-component': `com.linkedin.sdui.generated.profile.dsl.impl.${name}` },
    el('div', { class: looks('column') }, ...cards),
  );
  return el('div', { componentkey: key }, cards.length > 0 && inner);
}

/** Heading of a section; the owner's has a pencil. */
export function heading(title: string, pencil: { label: string; href: string } | null, ...beside: string[]): string {
  const edit =
    pencil &&
    el('a', { class: looks('pencil'), 'aria-label': pencil.label, href: pencil.href }, icon('edit', 'medium'));
  return el(
    'div',
    { class: looks('card-head') },
    el('h2', { class: looks('card-title') }, esc(title)),
    ...beside,
    edit && el('div', {}, edit),
  );
}

/** "Show all", without the number. */
export function showAll(person: Person, id: SectionId, language: keyof typeof PAGE_WORDS): string {
  const link = el(
    'a',
    {
      class: looks('footer'),
      href: detailsHref(person, id),
      componentkey: uuid(`all ${id}`),
    },
    el('span', {}, esc(PAGE_WORDS[language].showAll)),
    icon('arrow-right'),
  );
  return RULE_BELOW + el('div', {}, link);
}

const RULE_BELOW = el('hr', { role: 'presentation', class: looks('gone') });
export const RULE = el('hr', { role: 'presentation' });

/** Choices above a list, the first one taken. */
export function choices(names: readonly string[]): string {
  return el('div', { class: looks('pills') }, ...names.map(choice));
}

function choice(name: string, index: number): string {
  const id = `:r${hash(name, 3)}:`;
  return el(
    'div',
    {
      role: 'radio',
      tabindex: '0',
      'aria-checked': index === 0 ? 'true' : 'false',
      class: looks('pill', ...(index === 0 ? (['pill-on'] as const) : [])),
    },
    el('div', {}, el('input', { id, type: 'checkbox', tabindex: '-1' }), el('label', { for: id }, esc(name))),
  );
}
