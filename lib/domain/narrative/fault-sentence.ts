import { fillSlots } from '../profile/checks/wording.ts';
import type { Fault } from './fault.ts';
import { placeOf, quoted } from './place.ts';
import type { NarrativeWords } from './words.ts';

/**
 * One plain sentence: "Line 41, theme 3, fact 1, public until: not a day of the calendar, which is written like 2026-12-31."
 * @param line of the file, where there is one
 */
export function faultSentence(
  { code, path, values }: Fault,
  words: NarrativeWords,
  line: number | null = null,
): string {
  const where = [line === null ? '' : fillSlots(words.line, { line }), placeOf(path, { words })]
    .filter(Boolean)
    .join(', ');
  const what = fillSlots(words.faults[code], quotedValues(values, words));
  const sentence = where === '' ? what : `${where}: ${what}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Pieces of the file stand in quotation marks, numbers as they are. */
const quotedValues = (values: Fault['values'], words: NarrativeWords): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' || name === 'allowed' ? value : quoted(value, words),
    ]),
  );
