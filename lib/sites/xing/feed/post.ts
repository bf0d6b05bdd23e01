import type { FeedPost, PostComment } from '../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { foldAll, foldLabel } from '../../../languages/site-words/fold.ts';
import { postWords } from '../../../languages/site-words/xing-words.ts';
import type { VisibleLine } from '../../dom/lines.ts';
import { lineOf } from '../../dom/text.ts';
import { actorPath } from '../actor-path.ts';
import { paragraphsOf } from '../profile/lines.ts';
import { linkedPost, postPath } from './address.ts';
import { mediaIn } from './attached.ts';
import { type Author, authorIn } from './author.ts';
import { innerBoxes } from './boxes.ts';
import { buttonIn, counterIn, readCounts } from './counters.ts';
import { linesOf, namesIn } from './lines.ts';
import { FEED } from './locators.ts';

interface Said {
  author: Author;
  text: string;
  lines: readonly VisibleLine[];
  /** Where the words end; null = nothing tells. */
  button: Element | null;
}

/** One post; null where nobody can be told as its author. */
export function readPost(box: Element, language: PageLanguage): FeedPost | null {
  const inner = innerBoxes(box);
  const said = saidIn(box, inner, language);
  if (!said) return null;
  const { author, text, lines, button } = said;
  const [quoted] = button ? inner.filter((other) => isBefore(other, button)) : [];
  const original = quoted ? quotedIn(quoted, language) : null;
  const comments = inner.filter((other) => other !== quoted && button !== null && !isBefore(other, button));
  const shown = comments.flatMap((comment) => quotedIn(comment, language) ?? []);
  return {
    author: author.name,
    authorPath: author.path,
    authorHeadline: author.headline,
    age: author.age,
    text,
    urn: ownPath(box, inner),
    ...readCounts(countersBelow(box, inner, lines.slice(author.end)), language),
    repostedBy: sharedBy(lines.slice(0, author.at), language),
    promoted: author.promoted,
    media: original ? 'none' : mediaIn(attachedIn(box, inner, lines[author.at], button)),
    ...(original ? { original } : {}),
    ...(shown.length > 0 ? { shownComments: shown } : {}),
  };
}

function saidIn(box: Element, inner: readonly Element[], language: PageLanguage): Said | null {
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

function quotedIn(box: Element, language: PageLanguage): PostComment | null {
  const said = saidIn(box, innerBoxes(box), language);
  return said && { author: said.author.name, authorPath: said.author.path, text: said.text };
}

/**
 * A whole line inside a link is part of a card, unless the link leads to the post itself (so in public code, undated); a link to the post
 * that is a line of its own opens it.
 */
function isInCard({ link, block, text }: VisibleLine): boolean {
  if (!link) return false;
  return link.contains(block) ? linkedPost(link) === null : linkedPost(link) !== null && lineOf(link) === text;
}

const FOLLOWING = 4;
const isBefore = (element: Element, mark: Element): boolean =>
  (element.compareDocumentPosition(mark) & FOLLOWING) !== 0 && !element.contains(mark);

/** The post's own page; null where it names none, or several. */
function ownPath(box: Element, inner: readonly Element[]): string | null {
  const links = [...box.querySelectorAll('a[href]')].filter((link) => !inner.some((other) => other.contains(link)));
  const ids = new Set(links.map(linkedPost).filter((id) => id !== null));
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? postPath(id) : null;
}

function countersBelow(box: Element, inner: readonly Element[], lines: readonly VisibleLine[]): string[] {
  const spoken = [...box.querySelectorAll(FEED.spoken)].filter((part) => !inner.some((other) => other.contains(part)));
  return [...lines.map(({ text }) => text), ...spoken.map((part) => part.getAttribute('aria-label') ?? '')];
}

function attachedIn(
  box: Element,
  inner: readonly Element[],
  name: VisibleLine | undefined,
  button: Element | null,
): Element[] {
  return [...box.querySelectorAll(FEED.media)].filter(
    (part) =>
      !inner.some((other) => other.contains(part)) &&
      (!name || isBefore(name.block, part)) &&
      (!button || isBefore(part, button)),
  );
}

/** Whom the line above the author names as the one who passed the post on. */
function sharedBy(above: readonly VisibleLine[], language: PageLanguage): string | null {
  const words = foldAll(postWords(language, 'shared'));
  const at = above.findIndex(({ text }) => words.some((word) => foldLabel(text).includes(word)));
  const line = above[at];
  if (!line) return null;
  const link = [...line.block.querySelectorAll('a')].find((each) => actorPath(each) !== null);
  return link ? lineOf(link) : (namesIn(above.slice(0, at)).at(-1)?.name ?? null);
}
