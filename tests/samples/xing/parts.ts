import { type Attributes, el, esc, lines, wrap } from '../html.ts';
import { styledClass as looks } from './looks.ts';
import type { XingPage } from './page.ts';
import { wordsOf, type XingWords } from './words.ts';

type Child = string | false | null;

/** Elements of the site's design system, which name themselves. */
export const headline = (text: string, more: Attributes = {}) =>
  el('h2', { class: looks('card-title'), 'data-xds': 'Headline', ...more }, esc(text));
export const bodyCopy = (...children: Child[]) =>
  el('p', { class: looks('line'), 'data-xds': 'BodyCopy' }, ...children);
export const longCopy = (text: string) => bodyCopy(el('span', {}, lines(text)));
export const meta = (text: string) => el('p', { class: looks('meta'), 'data-xds': 'Meta' }, esc(text));
export const tag = (text: string) =>
  el('div', { class: looks('pill'), 'data-xds': 'Tag' }, wrap(1, el('span', {}, esc(text))));
export const icon = (name: string, more: Attributes = {}) =>
  el(
    'svg',
    { class: looks('icon-small'), 'data-xds': name, viewBox: '0 0 24 24', ...more },
    '<path d="M4 12h16"></path>',
  );
export const textButton = (label: string, href: string | null = null) =>
  href === null
    ? el(
        'button',
        { class: looks('link'), 'data-xds': 'TextButton', type: 'button' },
        wrap(1, el('span', {}, esc(label))),
      )
    : el('a', { class: looks('link'), 'data-xds': 'TextButton', href }, el('span', {}, esc(label)));

/** A module with its title in one box and its content in another. */
export const module = (id: string, title: string, ...content: Child[]) =>
  el('div', { id }, el('div', { class: looks('card') }, wrap(1, wrap(1, headline(title)), wrap(1, ...content))));

/** A filled module; an empty one asks its owner to fill it and is not there for anybody else. */
export function moduleOrPrompt(
  page: XingPage,
  id: string,
  name: keyof XingWords['modules'],
  path: string,
  content: string,
): string {
  const { modules, empty } = wordsOf(page);
  const link = `/profile/my_profile/${path}`;
  const own = page.viewer === 'owner';
  if (content !== '') return module(id, modules[name], own && textButton(wordsOf(page).edit, `${link}/edit`), content);
  return own
    ? module(id, modules[name], bodyCopy(esc(empty[name].why)), textButton(empty[name].add, `${link}/add`))
    : '';
}
