import type { FieldPath } from '../fault.ts';
import { NARRATIVE_LANGUAGES, type NarrativeLanguage } from '../fields.ts';
import type { Narrative } from '../narrative.ts';

/** One side of a text that the company says itself. */
export interface OwnText {
  /** With the language as its last step. */
  path: FieldPath;
  language: NarrativeLanguage;
  text: string;
}

/** Other people's words, words named to be avoided, and what is only looked for. */
const OTHERS = new Set(['audiences', 'avoid', 'not', 'words', 'pauses', 'sensitive', 'source', 'keywords']);

/** Everything that the company says about itself, side by side, in the order of the form. */
export const ownTexts = (narrative: Narrative): OwnText[] => textsIn(narrative, []);

function textsIn(value: unknown, path: FieldPath): OwnText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (OTHERS.has(name)) return [];
    const step = Array.isArray(value) ? Number(name) : name;
    const language = NARRATIVE_LANGUAGES.find((side) => side === name);
    return language && typeof inner === 'string'
      ? [{ path: [...path, language], language, text: inner }]
      : textsIn(inner, [...path, step]);
  });
}
