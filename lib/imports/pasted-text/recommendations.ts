import type { PageLanguage, PartialDate } from '../../domain/profile/reading.ts';
import { LABELS } from '../../languages/labels.ts';
import { parseDay } from '../../languages/site-words/dates.ts';
import { beginsWithOneOf } from '../../languages/site-words/fold.ts';
import { LANGUAGES } from '../text/words.ts';

export interface RecommendationsText {
  received: number | null;
  given: number | null;
  newest: PartialDate | null;
}

const RECEIVED = LANGUAGES.flatMap((code) => LABELS[code].received);
const GIVEN = LANGUAGES.flatMap((code) => LABELS[code].given);

/**
 * Recommendations by the numbers on the tabs ("Received (3)"), else by the entries: name, position, "18. März 2025,
 * Sabine war Kundin von Miriam". Whoever is named first there wrote it, so that those given are not taken for received.
 */
export function recommendationsIn(lines: readonly string[], language: PageLanguage): RecommendationsText {
  const dates: PartialDate[] = [];
  for (const [index, line] of lines.entries()) {
    const day = line.length < 160 ? parseDay(line, language) : null;
    const writer = firstName(lines[index - 2] ?? '');
    if (day && writer && relation(line).startsWith(`${writer} `)) dates.push(day);
  }
  return {
    received: numberOf(lines, RECEIVED) ?? (dates.length > 0 ? dates.length : null),
    given: numberOf(lines, GIVEN),
    newest: dates.sort().at(-1) ?? null,
  };
}

const firstName = (name: string): string => name.split(' ')[0] ?? '';

/** What stands behind the date. */
const relation = (line: string): string => /\d{4},\s+(.*)$/.exec(line)?.[1] ?? '';

function numberOf(lines: readonly string[], words: readonly string[]): number | null {
  const tab = lines.find((line) => line.length < 30 && beginsWithOneOf(line, words) && /\d/.test(line));
  return tab ? Number(/\d+/.exec(tab)?.[0]) : null;
}
