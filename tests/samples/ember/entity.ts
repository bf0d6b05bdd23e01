import { el } from '../html.ts';
import { letterClass } from '../look/names.ts';
import { classes, list, twin } from './parts.ts';

/** A line of an entry; dates have a spoken form of their own. */
export interface EntityLine {
  text: string;
  spoken?: string;
  /** Dates and places are set back. */
  quiet?: boolean;
}

export interface EntityParts {
  picture?: string;
  /** Where picture and facts lead. */
  href?: string | null;
  title: string;
  lines: readonly EntityLine[];
  /** Items below the facts: texts, roles, skills. */
  below?: readonly string[];
}

/** An entry of a section, as a list item. */
export const entityItem = (parts: EntityParts): string =>
  el('li', { class: classes('artdeco-list__item', 'role') }, entity(parts));

/** Picture beside facts, and a list with everything else below them. */
export function entity({ picture = '', href, title, lines, below = [] }: EntityParts): string {
  const column = classes('display-flex flex-column full-width', 'line');
  const content = [titleRow(title), ...lines.map(lineOf)];
  const facts = href
    ? el('a', { class: column, target: '_self', href, 'data-field': 'entity' }, ...content)
    : el('div', { class: column }, ...content);
  const more = below.length > 0 && el('div', { class: 'pvs-entity__sub-components' }, list(...below));
  const body = el(
    'div',
    { class: classes('display-flex flex-column full-width align-self-center', 'entry-body') },
    el('div', {}, facts),
    more,
  );
  const image = href ? el('a', { class: 'optional-action-target-wrapper', target: '_self', href }, picture) : picture;
  const attributes = { class: classes('', 'entry'), 'data-view-name': 'profile-component-entity' };
  return el('div', attributes, el('div', {}, picture && image), body);
}

function titleRow(title: string): string {
  const bold = el('div', { class: classes('display-flex align-items-center mr1 t-bold', 'strong') }, twin(title));
  return el(
    'div',
    {},
    el('div', { class: 'display-flex flex-wrap align-items-center full-height' }, el('div', {}, bold)),
  );
}

function lineOf({ text, spoken, quiet = false }: EntityLine): string {
  const attributes = {
    class: quiet ? classes('t-14 t-normal t-black--light', 'line', 'meta') : classes('t-14 t-normal', 'line'),
  };
  return el('span', attributes, twin(text, spoken, quiet ? 'pvs-entity__caption-wrapper' : null));
}

/** Something below the facts of an entry. */
export const subItem = (content: string): string => el('li', { class: letterClass('line') }, content);

/** A long text below an entry, in the box that folds it. */
export function textItem(text: string): string {
  return subItem(
    el('div', {}, list(el('li', { class: classes('pvs-list__item--with-top-padding', 'text') }, foldedText(text)))),
  );
}

/** All of a long text stands in the document; the style sheet folds it. */
function foldedText(text: string): string {
  const box = el(
    'div',
    { class: classes('inline-show-more-text inline-show-more-text--is-collapsed', 'line'), tabindex: '-1' },
    twin(text),
  );
  return el('div', { class: 'display-flex' }, el('div', {}, el('div', {}, box)));
}
