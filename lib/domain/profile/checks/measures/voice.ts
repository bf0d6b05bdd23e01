import type { Lexicon } from '../../../language/lexicon.ts';
import { sentences } from '../../../language/sentences.ts';
import { words } from '../../../language/tokens.ts';

export interface VoiceMeasure {
  voice: 'first' | 'impersonal' | 'third';
  /** Says "ich" somewhere, not "wir" alone. */
  singular: boolean;
  /** The sentence in the third person, verbatim. */
  quote: string | null;
}

const FINITE = new Set(
  'ist war hat hatte verfügt leitet leitete arbeitet führt verantwortet berät betreut bringt gilt begann studierte gründete is was has had leads led works worked brings holds joined started studied founded serves specializes'.split(
    ' ',
  ),
);
const TITLES = new Set('prof dipl ing mag dipl-ing dr-ing'.split(' '));
const THIRD = new Set('er sie he she'.split(' '));
const FIRST_PLURAL = new Set('wir uns unser unsere unserem unseren unserer we us our'.split(' '));

/**
 * Who speaks in a text about oneself. Third person: the own first name up to three words before a finite verb; where
 * nothing is said in the first person, the last name or "he"/"she" too (a company may bear the family's name, and "Er
 * ist …" may be the company). The last line is left out: it may be a signature.
 */
export function measureVoice(text: string, name: string, lexicons: readonly Lexicon[]): VoiceMeasure {
  const spoken = new Set(words(text).map((word) => word.toLowerCase().replace('’', "'")));
  const singular = lexicons.some(({ firstPersonSingular }) => firstPersonSingular.some((word) => spoken.has(word)));
  const names = words(name.toLowerCase()).filter((word) => word.length > 2 && !TITLES.has(word));
  const own = new Set(singular ? names.slice(0, 1) : names);
  const lines = text.trim().split(/\n+/u);
  const body = lines.length > 1 ? lines.slice(0, -1).join('\n') : text;
  const third = sentences(body).find((sentence) => isThird(words(sentence.toLowerCase()), own, !singular));
  if (third !== undefined) return { voice: 'third', singular, quote: third };
  const plural = [...FIRST_PLURAL].some((word) => spoken.has(word));
  return { voice: singular || plural ? 'first' : 'impersonal', singular, quote: null };
}

/** "Sie" opens many a sentence that speaks to the reader; as a person it needs a verb in the singular right behind it. */
function isThird(sentence: string[], own: Set<string>, pronouns: boolean): boolean {
  return sentence.some((word, i) => {
    if (own.has(word)) return sentence.slice(i + 1, i + 4).some((next) => FINITE.has(next));
    return pronouns && i === 0 && THIRD.has(word) && FINITE.has(sentence[1] ?? '');
  });
}
