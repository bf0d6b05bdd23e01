import type { PageLanguage } from '../../domain/profile/reading.ts';
import { foldAll, foldLabel } from './fold.ts';
import { wordsOf } from './linkedin-words.ts';

// Both cases spelled out: the flag makes the engine fold all of Unicode first, which costs half a millisecond.
const NUMBER = /(\d[\d.,\s’']*)(?:\s*([kKmM]|[tT]sd|[mM]io|[mM]rd|[mM]ille|[mM]ila|[mM]ln)\b)?\.?\s*\+?/;
const FACTOR: Record<string, number> = {
  k: 1e3,
  tsd: 1e3,
  mille: 1e3,
  mila: 1e3,
  m: 1e6,
  mio: 1e6,
  mln: 1e6,
  mrd: 1e9,
};

/** "1.234", "1,234", "1 234", "1.2K", "1,2 Tsd.", "500+", "Più di 500" → the number; null where there is none. */
export function parseCount(text: string): number | null {
  const match = NUMBER.exec(text);
  if (!match?.[1]) return null;
  const digits = match[1].trim().replace(/[.,’']$/, '');
  const unit = match[2]?.toLowerCase();
  if (unit) return Math.round(Number(digits.replace(/\s/g, '').replace(',', '.')) * (FACTOR[unit] ?? 1));
  return Number(digits.replace(/\D/g, ''));
}

/**
 * The number beside one of the words, e.g. "500+ connections", "Più di 500 collegamenti". Null where the text says
 * anything more: "Ada and 8 other mutual connections" counts somebody else's.
 */
export function countBeside(text: string, kind: 'connections' | 'followers', language: PageLanguage): number | null {
  if (text.length > 60 || !/\d/.test(text)) return null;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const rest = foldLabel(text.replace(match[0], ' ').replace(/[•·+]/g, ' '));
  const more = foldAll(wordsOf(language, 'moreThan'));
  const named = foldAll(wordsOf(language, kind)).some(
    (label) =>
      rest === label ||
      (rest.includes(label) && more.some((prefix) => rest === `${prefix} ${label}` || rest === `${label} ${prefix}`)),
  );
  return named ? parseCount(text) : null;
}
