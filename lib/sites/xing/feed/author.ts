import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { countBeside } from '../../../languages/site-words/counts.ts';
import { foldAll, foldLabel, isOneOf } from '../../../languages/site-words/fold.ts';
import { postWords, wordsOf } from '../../../languages/site-words/xing-words.ts';
import type { VisibleLine } from '../../dom/lines.ts';
import { actorPath } from '../actor-path.ts';
import { ageOf, endAfter, isPromoted } from './age-line.ts';
import { type NameLine, namesIn } from './lines.ts';

export interface Author extends NameLine {
  headline: string | null;
  /** Null on adverts. */
  age: string | null;
  promoted: boolean;
  /** Index of the first line below the author. */
  end: number;
}

/**
 * Who wrote a post: the name that stands alone above the age. Above it there may be who likes the post or passed it on;
 * where two names can both be meant, nobody is.
 * @param lines those above the buttons
 */
export function authorIn(box: Element, lines: readonly VisibleLine[], language: PageLanguage): Author | null {
  const names = namesIn(lines);
  const [first] = names;
  if (!first) return null;
  const end = endAfter(lines, first.at, language);
  if (end === null || isNextHead(lines, names, end, language)) return null;
  const candidates = names.filter(({ at }) => at < end);
  const author = onlyOne(candidates) ?? picturedOne(box, candidates);
  if (!author || lines.slice(author.at, end).some((line) => saysWhy(line, language))) return null;
  return { ...author, ...factsBelow(lines, author, end, candidates, language), end: end + 1 };
}

/** "gefällt das", "hat das geteilt": whoever stands above such a line did not write the post. */
function saysWhy({ text }: VisibleLine, language: PageLanguage): boolean {
  const folded = foldLabel(text);
  const isIn = (word: string) => folded.includes(word);
  return foldAll(postWords(language, 'liked')).some(isIn) || foldAll(postWords(language, 'shared')).some(isIn);
}

/** Somebody else's head follows at once: the first one says who passed the post on, or likes it. */
const isNextHead = (
  lines: readonly VisibleLine[],
  names: readonly NameLine[],
  end: number,
  language: PageLanguage,
): boolean => {
  const next = names.find(({ at }) => at > end && at <= end + 2);
  return next !== undefined && endAfter(lines, next.at, language) !== null;
};

function onlyOne(names: readonly NameLine[]): NameLine | null {
  const [first] = names;
  return first && names.every(({ path }) => path === first.path) ? first : null;
}

/** Of several the one with a picture, where nobody else is named below. */
function picturedOne(box: Element, names: readonly NameLine[]): NameLine | null {
  const one = onlyOne(names.filter(({ path }) => isPictured(box, path)));
  return one && names.at(-1)?.path === one.path ? one : null;
}

/** A picture in a link to the same. */
const isPictured = (box: Element, path: string): boolean =>
  [...box.querySelectorAll('a img')].some((image) => actorPath(image.closest('a')) === path);

function factsBelow(
  lines: readonly VisibleLine[],
  { at, path }: NameLine,
  end: number,
  names: readonly NameLine[],
  language: PageLanguage,
): Pick<Author, 'headline' | 'age' | 'promoted'> {
  const between = lines.slice(at + 1, end).filter((line) => !names.some((name) => lines[name.at] === line));
  const badges = wordsOf(language, 'badges');
  const headline = between.find(
    ({ text }) => !isOneOf(text, badges) && countBeside(text, 'followers', language) === null,
  );
  const last = lines[end];
  return {
    // Companies show their followers, or what they do; nobody could see which.
    headline: path.startsWith('/profile/') ? (headline?.text ?? null) : null,
    age: last ? ageOf(last, language) : null,
    promoted: last !== undefined && isPromoted(last, language),
  };
}
