import type { PageLanguage } from '../../../domain/profile/reading.ts';
import type { VisibleLine } from '../../dom/lines.ts';
import { lineOf } from '../../dom/text.ts';
import { paragraphsOf } from '../profile/lines.ts';
import { linkedPost } from './address.ts';
import { type Author, authorIn } from './author.ts';
import { buttonIn, counterIn } from './counters.ts';
import { linesOf, namesIn } from './lines.ts';

/** Who says what in a box: a post, the one it quotes, or a comment. */
export interface Said {
  author: Author;
  text: string;
  lines: readonly VisibleLine[];
  /** Where the words end; null = nothing tells. */
  button: Element | null;
}

/** Null where nobody can be told as the author. */
export function saidIn(box: Element, inner: readonly Element[], language: PageLanguage): Said | null {
  const lines = linesOf(box, inner);
  const button = buttonIn(box, inner, language);
  const above = button ? lines.filter(({ block }) => isBefore(block, button)) : lines;
  const author = authorIn(box, above, language);
  if (!author) return null;
  const below = above.slice(author.end);
  const words = below.slice(0, endOfWords(below, button, language)).filter((line) => !isInCard(line));
  const text = paragraphsOf(words)
    .map((paragraph) => paragraph.text)
    .join('\n');
  return { author, text, lines, button };
}

/** Counters end the words; where no button shows the end, another name may be a comment's. */
function endOfWords(below: readonly VisibleLine[], button: Element | null, language: PageLanguage): number {
  const counter = below.findIndex(({ text }) => counterIn(text, language) !== null);
  const name = button ? undefined : namesIn(below)[0]?.at;
  return Math.min(...[counter < 0 ? undefined : counter, name, below.length].filter((at) => at !== undefined));
}

/**
 * A whole line inside a link is part of a card, unless the link leads to the post itself (so in public code, undated); a
 * link to the post that is a line of its own opens it.
 */
function isInCard({ link, block, text }: VisibleLine): boolean {
  if (!link) return false;
  return link.contains(block) ? linkedPost(link) === null : linkedPost(link) !== null && lineOf(link) === text;
}

const FOLLOWING = 4;
/** True for what ends before a mark begins. */
export const isBefore = (element: Element, mark: Element): boolean =>
  (element.compareDocumentPosition(mark) & FOLLOWING) !== 0 && !element.contains(mark);
