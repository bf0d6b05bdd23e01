import { fillSlots } from '../../profile/checks/wording.ts';
import type { FieldPath } from '../fault.ts';
import type { NarrativeLanguage, Text } from '../fields.ts';
import type { Narrative } from '../narrative.ts';
import { placeOf } from '../place.ts';
import { textIn } from '../text-in.ts';
import type { NarrativeWords } from '../words.ts';
import { NARRATIVE_CHECKS } from './index.ts';
import type { FindingText, Found, NarrativeCheck, NarrativeCheckContext } from './narrative-check.ts';

/** What a narrative lacks at one place, in words. */
export interface NarrativeFinding extends FindingText {
  /** Id of the check. */
  id: string;
  path: FieldPath;
  /** "Theme “Conversion”, claim" */
  place: string;
  /** Verbatim from the narrative. */
  quote: string | null;
}

export interface FindingParts {
  /** Spelling and quotation marks of the reader's language. */
  spell(text: string): string;
  words: NarrativeWords;
  language: NarrativeLanguage;
  /** Puts a day ('YYYY-MM-DD') into the reader's language. */
  day(day: string): string;
}

/** Everything that a narrative lacks, the weightiest first. A finding is a hint: nothing of it keeps anybody from anything. */
export function checkNarrative(
  narrative: Narrative,
  context: NarrativeCheckContext,
  parts: FindingParts,
): NarrativeFinding[] {
  return NARRATIVE_CHECKS.flatMap((check) =>
    check.find(narrative, context).map((found) => findingOf(check, found, narrative, parts)),
  );
}

function findingOf(
  { id, wording }: NarrativeCheck,
  found: Found,
  data: Narrative,
  parts: FindingParts,
): NarrativeFinding {
  const { words, language, spell } = parts;
  const { title, reason, question } = wording[language];
  const values = inWords(found.values ?? {}, parts);
  const place = placeOf(found.path, { words, named: { data, language } });
  return {
    id,
    path: found.path,
    place: `${place.charAt(0).toUpperCase()}${place.slice(1)}`,
    title: fillSlots(spell(title), values),
    reason: fillSlots(spell(reason), values),
    question: spell(question),
    quote: quoteOf(found.quote, language),
  };
}

const quoteOf = (quote: Text | string | null, language: NarrativeLanguage): string | null =>
  quote === null || typeof quote === 'string' ? quote : textIn(quote, language);

function inWords(values: NonNullable<Found['values']>, { words, day }: FindingParts): Record<string, string | number> {
  const fields: Readonly<Record<string, string>> = words.fields;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (name === 'day') return [name, day(String(value))];
      return [name, name === 'language' || name === 'role' ? (fields[value] ?? value) : value];
    }),
  );
}
