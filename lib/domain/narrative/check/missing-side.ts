import type { FieldPath } from '../fault.ts';
import { NARRATIVE_LANGUAGES, type NarrativeLanguage } from '../fields.ts';
import { defineNarrativeCheck, type Found } from './narrative-check.ts';

export const missingSide = defineNarrativeCheck({
  id: 'missing-side',
  wording: {
    de: {
      title: 'Auf {language} fehlt hier etwas; Texte: {count}',
      reason: 'Wer in dieser Sprache schreibt, bekommt Vorschläge in der anderen oder keine.',
      question: 'Wer kann den Text in dieser Sprache schreiben, statt ihn zu übersetzen?',
    },
    en: {
      title: 'Something is missing in {language} here; texts: {count}',
      reason: 'People who write in this language get suggestions in the other one, or none.',
      question: 'Who can write the text in this language instead of translating it?',
    },
  },
  /** A narrative in one language alone lacks nothing; one finding for each part and language. */
  find(narrative) {
    const texts = textsIn(narrative, []);
    const used = NARRATIVE_LANGUAGES.filter((language) => texts.some(({ sides }) => sides[language] !== undefined));
    const found = new Map<string, Found>();
    for (const { path, sides } of texts) {
      for (const language of used.filter((one) => sides[one] === undefined)) {
        const part = `${partOf(path).join('.')} ${language}`;
        const before = found.get(part);
        const count = Number(before?.values?.count ?? 0) + 1;
        found.set(part, {
          path: before?.path ?? [...path, language],
          quote: before?.quote ?? sides,
          values: { language, count },
        });
      }
    }
    return [...found.values()];
  },
});

interface Sides {
  path: FieldPath;
  sides: Partial<Record<NarrativeLanguage, string>>;
}

/** The theme, the audience, the goal that a text belongs to. */
const partOf = (path: FieldPath): FieldPath => path.slice(0, typeof path[1] === 'number' ? 2 : 1);

function textsIn(value: unknown, path: FieldPath): Sides[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  if (!Array.isArray(value) && entries.length > 0 && entries.every(isSide)) {
    return [{ path, sides: Object.fromEntries(entries) }];
  }
  return entries.flatMap(([name, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]));
}

const isSide = ([name, text]: [string, unknown]): boolean =>
  NARRATIVE_LANGUAGES.some((language) => language === name) && typeof text === 'string';
