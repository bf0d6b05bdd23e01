import { el } from '../html.ts';
import { hashedClass as looks } from '../look/names.ts';
import { paragraph } from './parts.ts';

/** One entry of a section, in the order its lines stand in. */
export interface EntryParts {
  picture?: string;
  /** Where picture and facts lead. */
  href?: string | null;
  /** Title, and who stands behind it: one block. */
  first: readonly (string | null)[];
  /** Dates and place, below it. */
  second?: readonly (string | null)[];
  /** Long texts and whatever else, as markup. */
  below?: string;
}

/** Picture beside facts; title and company are a block of their own inside the block of the dates. */
export function entry({ picture = '', href, first, second = [], below = '' }: EntryParts): string {
  const link = (content: string) => (href ? el('a', { tabindex: '0', href }, content) : content);
  const body = el('div', { class: looks('entry-body') }, link(facts(first, second)), below);
  return el('div', { class: looks('entry') }, picture && link(picture), body);
}

/** The lines of an entry without its picture. */
export function facts(first: EntryParts['first'], second: NonNullable<EntryParts['second']>): string {
  const [title, ...more] = first.filter((line) => line !== null);
  const block = el(
    'div',
    {},
    title !== undefined && paragraph(title, 'strong'),
    ...more.map((line) => paragraph(line)),
  );
  return el('div', {}, el('div', {}, block), ...second.map((line) => line !== null && paragraph(line, 'meta')));
}
