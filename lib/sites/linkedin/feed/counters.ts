import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { parseCount } from '../../../languages/site-words/counts.ts';
import { foldLabel } from '../../../languages/site-words/fold.ts';
import { findWord, wordIn } from './words.ts';

export interface Counts {
  reactions: number | null;
  comments: number | null;
  reposts: number | null;
}

export const NO_COUNTS: Counts = { reactions: null, comments: null, reposts: null };

/** A number, with or without a unit and a few words: "15", "1,416", "7K", "3 comments". */
const COUNTER = /^\d[\d.,’'\s]*(?:[^\d\s]+\s?){0,5}$/;

/** True for a text that may be a counter below a post. */
export const isCounter = (text: string): boolean => text.length <= 40 && COUNTER.test(text);

/**
 * How many reacted. "Ada Lindt and 38 others" are 39; a name alone is one, two names are two.
 * @returns null for an empty text
 */
export function reactionsIn(text: string, language: PageLanguage): number | null {
  if (text === '') return null;
  if (/^\d/.test(text)) return parseCount(text);
  const number = /\d/.test(text) ? parseCount(text.slice(lastNumberAt(text))) : null;
  if (number !== null) return number + 1;
  return wordIn(text, language, 'and') === null ? 1 : 2;
}

/** A name may hold digits too; the number of the others is the last one. */
function lastNumberAt(text: string): number {
  return /\d[\d.,’'\s]*[^\d]*$/.exec(text)?.index ?? 0;
}

/** What a counter counts, by its words; null where they are in no table. */
export function counted(text: string, language: PageLanguage): 'comments' | 'reposts' | null {
  const words = foldLabel(text.replace(/^[\d.,’'\s]+/, ''));
  return (
    KINDS.find((kind) => findWord(language, kind, (word) => word === words) !== null) ??
    KINDS.find((kind) => wordIn(words, language, kind) !== null) ??
    null
  );
}

const KINDS = ['comments', 'reposts'] as const;

/** The number a counter or a button shows; null where it shows none. */
export const shownCount = (text: string): number | null => (/^\d/.test(text) ? parseCount(text) : null);
