import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { labelOrder } from '../../../languages/labels.ts';
import { type VisibleLine, visibleLines } from '../../dom/lines.ts';
import { textOf } from '../../dom/text.ts';
import { type DateRange, isDuration, parseRange } from '../../words/dates.ts';
import { beginsWithOneOf, foldAll, foldLabel } from '../../words/fold.ts';
import { isEditLink } from './address.ts';
import { HEADINGS, NO_LINES } from './locators.ts';

/** One line of the profile. All of a XING page is read as a flat list of lines: no layout is known for sure. */
export interface PageLine extends VisibleLine {
  heading: boolean;
}

/** The lines of a region in page order, without navigation, sheets, badges and links to forms. */
export function pageLines(scope: Element): PageLine[] {
  return visibleLines(scope, isNoLine)
    .filter(({ text }) => HAS_WORD.test(text))
    .map((line) => ({ ...line, heading: line.block.closest(HEADINGS) !== null }));
}

/** Dots and dashes between facts are no line. */
const HAS_WORD = /[^\p{P}\s]/u;

function isNoLine(element: Element): boolean {
  return element.tagName === 'A' ? isEditLink(element.getAttribute('href')) : element.matches(NO_LINES);
}

/** Lines of one block (broken by `<br>`) as one text, its empty lines kept. */
export function paragraphsOf(lines: readonly PageLine[]): PageLine[] {
  const blocks = new Set(lines.map(({ block }) => block));
  const paragraphs: PageLine[] = [];
  for (const line of lines) {
    if (paragraphs.at(-1)?.block !== line.block) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { ...line, text: textOf(line.block, (inner) => blocks.has(inner)) };
  }
  return paragraphs;
}

/** "4 Jahre und 6 Monate, Apr. 2020 - Sep. 2024", "Bis heute 2 Jahre, seit Mai 2024", "04/2020 - 09/2024", "2012". */
export function rangeIn(text: string, language: PageLanguage): DateRange | null {
  if (text.length > 80 || !/\d{4}/.test(text)) return null;
  const whole = parseRange(text, language, true);
  const comma = text.lastIndexOf(', ');
  if (whole || comma < 0) return whole;
  return isLength(text.slice(0, comma), language) ? parseRange(text.slice(comma + 2), language, true) : null;
}

/** A length of time, with or without a word for the present in front. */
function isLength(text: string, language: PageLanguage): boolean {
  if (isDuration(text)) return true;
  for (const { present } of labelOrder(language)) {
    const word = foldAll(present).find((each) => beginsWithOneOf(text, [each]));
    if (!word) continue;
    const rest = foldLabel(text).slice(word.length).trim();
    if (rest === '' || isDuration(rest)) return true;
  }
  return false;
}
