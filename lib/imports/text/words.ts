import type { PageLanguage } from '../../domain/profile/reading.ts';
import { foldAll, foldLabel, isOneOf } from '../../languages/site-words/fold.ts';
import { TEXT_LABELS, type TextLabels } from '../../languages/text-labels.ts';

type WordList = { [K in keyof TextLabels]: TextLabels[K] extends readonly string[] ? K : never }[keyof TextLabels];

const lists = new Map<WordList, string[]>();

/** Words of all four languages. The same list every time. */
export function textWords(key: WordList): string[] {
  let words = lists.get(key);
  if (!words) {
    words = Object.values(TEXT_LABELS).flatMap((labels) => labels[key]);
    lists.set(key, words);
  }
  return words;
}

/** A button or a remark of the site that stands alone in its line. */
export function isRemark(text: string): boolean {
  const bare = text.replace(/^(?:…|\.{3})\s*/, '');
  return isOneOf(text, textWords('remarks')) || isOneOf(bare, textWords('more')) || isOneOf(text, textWords('onlyYou'));
}

/** "Mit Blick auf …mehr anzeigen" → without the button. */
export function withoutMore(text: string): string {
  const match = /^(.*?)\s*(?:…|\.{3})\s*([^….]{3,20})$/.exec(text);
  return match?.[2] && isOneOf(match[2], textWords('more')) ? (match[1] ?? '') : text;
}

/** The number in "Alle 8 Berufserfahrungen anzeigen", 0 where it names none; null where the line is no such button. */
export function showsAll(text: string): number | null {
  if (text.length > 70) return null;
  const folded = foldLabel(text);
  const isButton = Object.values(TEXT_LABELS).some(({ showAll }) =>
    showAll.some(({ begins, ends }) => {
      const [start, end] = [foldLabel(begins), foldLabel(ends)];
      return folded.startsWith(start) && folded.endsWith(end) && !/\p{L}/u.test(folded.charAt(start.length));
    }),
  );
  return isButton ? Number(/\d{1,4}/.exec(folded)?.[0] ?? 0) : null;
}

/** "Embedded C and +2 skills": skills that an entry goes with. */
export function isSkillsLine(text: string): boolean {
  const tail = /\d{1,3}\s+([^\d]{4,30})$/.exec(text.length < 160 ? text : '');
  return tail?.[1] !== undefined && isOneOf(tail[1], textWords('skillsMore'));
}

/** A level of a language, with or without what it means in brackets. */
export function isLevel(text: string): boolean {
  return isOneOf(text.replace(/\s*\([^)]*\)$/, ''), textWords('levels'));
}

/** A line below an entry that is no text of its own: "Note: 1,3". */
export function isNote(text: string): boolean {
  const folded = foldLabel(text);
  return foldAll(textWords('notes')).some((note) => folded.startsWith(note));
}

/** "5 Jahre 8 Monate", "Vollzeit · 2 ans" → months; null where a unit is not known. */
export function monthsIn(text: string): number | null {
  const length = text.split(' · ').at(-1) ?? '';
  let months = 0;
  let found = false;
  for (const [, count, unit] of length.matchAll(/(\d{1,3})\s*(\p{L}+)/gu)) {
    const isYears = isOneOf(unit ?? '', textWords('years'));
    if (!isYears && !isOneOf(unit ?? '', textWords('months'))) return null;
    months += Number(count) * (isYears ? 12 : 1);
    found = true;
  }
  return found ? months : null;
}

/** The languages of the interface. */
export const LANGUAGES: readonly PageLanguage[] = ['de', 'en', 'fr', 'it'];
