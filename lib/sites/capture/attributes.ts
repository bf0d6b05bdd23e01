/** What becomes of an attribute. */
export type Treatment = 'keep' | 'drop' | 'text' | 'address' | 'class' | 'key';

/** Values of a fixed set, which say nothing about anybody. */
const KEPT = new Set([
  'role',
  'type',
  'tabindex',
  'dir',
  'lang',
  'hidden',
  'inert',
  'open',
  'disabled',
  'checked',
  'selected',
  'colspan',
  'rowspan',
  'contenteditable',
  'draggable',
  'translate',
  'target',
  'rel',
  'charset',
  'http-equiv',
  'aria-hidden',
  'aria-expanded',
  'aria-selected',
  'aria-pressed',
  'aria-checked',
  'aria-current',
  'aria-level',
  'aria-live',
  'aria-modal',
  'aria-haspopup',
  'aria-multiline',
  'aria-disabled',
  'aria-atomic',
  'aria-busy',
  'aria-orientation',
]);

/** What a person reads or hears. */
const TEXTS = new Set([
  'aria-label',
  'alt',
  'title',
  'placeholder',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'label',
  'summary',
  'datetime',
]);

const ADDRESSES = new Set(['href', 'xlink:href', 'cite']);

/** Pictures, code, looks, forms and what was typed into them. */
const DROPPED =
  /^(?:on|src|style$|value$|nonce$|integrity$|poster$|action$|formaction$|data-src|data-delayed|data-ghost|ping$|d$|points$|viewbox$|transform$|fill|stroke|sizes$|width$|height$|content$|data$|background$|manifest$|imagesrc|c[xy]$|r[xy]?$|[xy][12]?$)/;

/** Lists of ids. */
const ID_LISTS = new Set([
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'headers',
]);

/** @param value decides for attributes that a site makes up: with spaces in it, it is a text */
export function treatmentOf(name: string, value: string): Treatment {
  const lower = name.toLowerCase();
  if (DROPPED.test(lower)) return 'drop';
  if (KEPT.has(lower)) return 'keep';
  if (TEXTS.has(lower)) return 'text';
  if (ADDRESSES.has(lower)) return 'address';
  if (lower === 'class') return 'class';
  return /\s/.test(value) && !ID_LISTS.has(lower) ? 'text' : 'key';
}

/** Classes that are words ("visually-hidden"); hashes of the day's build are no hooks. */
export const readableClasses = (value: string): string =>
  value
    .split(/\s+/)
    .filter((name) => /^-?[a-z][a-z]+(?:[-_]{1,2}(?:[a-z]+|\d{1,2}))*$/.test(name))
    .join(' ');
