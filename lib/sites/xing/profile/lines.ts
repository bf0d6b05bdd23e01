import { type VisibleLine, visibleLines } from '../../dom/lines.ts';
import { textOf } from '../../dom/text.ts';
import { isEditLink } from './address.ts';
import { PROFILE } from './locators.ts';

/** One line of the profile. All of a XING page is read as a flat list of lines: no layout is known for sure. */
export interface PageLine extends VisibleLine {
  heading: boolean;
}

/** The lines of a region in page order, without navigation, sheets, badges and links to forms. */
export function pageLines(scope: Element): PageLine[] {
  return visibleLines(scope, isNoLine)
    .filter(({ text }) => HAS_WORD.test(text))
    .map((line) => ({ ...line, heading: line.block.closest(PROFILE.headings) !== null }));
}

/** Dots and dashes between facts are no line. */
const HAS_WORD = /[^\p{P}\s]/u;

/** What holds no line: sheets, navigation, badges, forms and links to them. */
export function isNoLine(element: Element): boolean {
  return element.tagName === 'A' ? isEditLink(element.getAttribute('href')) : element.matches(PROFILE.noLines);
}

/** Lines of one block (broken by `<br>`) as one text, its empty lines kept. */
export function paragraphsOf<Line extends VisibleLine>(lines: readonly Line[]): Line[] {
  const blocks = new Set(lines.map(({ block }) => block));
  const paragraphs: Line[] = [];
  for (const line of lines) {
    if (paragraphs.at(-1)?.block !== line.block) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { ...line, text: textOf(line.block, (inner) => blocks.has(inner)) };
  }
  return paragraphs;
}
