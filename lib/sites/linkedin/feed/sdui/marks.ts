import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { FEED, REACT_ICON } from '../locators.ts';
import { isBefore, isBehind } from '../position.ts';
import { beginsWith } from '../words.ts';

/**
 * What tells the parts of a post apart: lines, rules, lists of faces, attachments, the icon of the first button. Links are
 * left out: every mention is one, and the line or picture that matters has its own.
 */
const MARKS = new Set(['P', 'HR', 'UL', 'IMG', 'VIDEO', 'IFRAME', 'FORM', 'FIELDSET', 'INPUT', 'svg']);
/** Everything but what posts are full of; to name what is wanted costs a look at each element for each name. */
const MAY_BE_MARK = ':not(div, span, br, a, strong, path, button, figure, li)';

/** The marks of one post in page order, up to the row of buttons. */
export interface Marks {
  all: readonly Element[];
  /** The button to react, the first of the row; null where there is none. */
  react: Element | null;
  /** The block with the author's own words; null where the post has none. */
  text: Element | null;
  /** How many marks stand before the text; all of them where there is none. */
  textAt: number;
}

/** @param tools behind which comments begin; null where the post has none */
export function marksOf(post: Element, tools: Element | null, language: PageLanguage): Marks {
  const all: Element[] = [];
  let icon: Element | null = null;
  for (const mark of post.querySelectorAll(MAY_BE_MARK)) {
    if (!MARKS.has(mark.tagName)) continue;
    if (mark.tagName !== 'svg') all.push(mark);
    else if (mark.matches(FEED.unreactedIcon)) {
      icon = mark;
      break;
    }
  }
  // Comments have the same buttons.
  if (icon && tools && isBehind(icon, tools)) icon = null;
  const react = icon ? icon.closest('button') : reactButton(post, tools, language);
  const limit = react ?? tools;
  // Where the icon is another one, the marks go on behind the button.
  while (limit && !icon && all.length > 0 && !isBefore(all.at(-1) ?? post, limit)) all.pop();
  const text = textOf(textBefore(post, FEED.longText, limit) ?? textBefore(post, FEED.shortText, limit));
  return { all, react, text, textAt: text ? placeOf(text, all) : all.length };
}

/** A mention can split the box when a page is parsed (a link in a link): the paragraph around it holds all. */
const textOf = (box: Element | null): Element | null => box?.closest('p') ?? box;

function textBefore(post: Element, selector: string, limit: Element | null): Element | null {
  const text = post.querySelector(selector);
  return text && limit && !isBefore(text, limit) ? null : text;
}

/** Without the usual icon: by another reaction's icon; without icons, by its label; without labels, by its number. */
function reactButton(post: Element, tools: Element | null, language: PageLanguage): Element | null {
  const buttons = [...post.querySelectorAll('button')].filter((button) => !tools || isBefore(button, tools));
  const named = buttons.find((button) => isReactButton(button, language)) ?? buttons.find(namesState);
  return named ?? buttons.find((button) => isCount(lineOf(button))) ?? null;
}

/** The text is a paragraph nearly always, and so a mark itself. */
function placeOf(text: Element, all: readonly Element[]): number {
  const own = all.indexOf(text);
  const at = own < 0 ? all.findIndex((mark) => isBehind(mark, text)) : own;
  return at < 0 ? all.length : at;
}

/** The name of a control's icon, without its size; '' where it has none. */
export const iconOf = (control: Element): string => control.querySelector('svg[id]')?.id ?? '';

function isReactButton(button: Element, language: PageLanguage): boolean {
  const icon = iconOf(button);
  if (icon !== '') return REACT_ICON.test(icon);
  return beginsWith(button.getAttribute('aria-label') ?? '', language, 'reactButton');
}

/** Without icons and known words: the label of the button to react alone names a state ("…: no reaction"). */
const namesState = (button: Element): boolean => /^[^:]{6,50}\s?:\s+\S/.test(button.getAttribute('aria-label') ?? '');

const isCount = (text: string): boolean => /^\d[\d.,]*\s?[KM]?$/.test(text);
