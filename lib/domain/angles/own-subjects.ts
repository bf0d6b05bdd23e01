import { languageOf } from '../language/detect.ts';
import { keyPhrases } from '../language/key-phrases/key-phrases.ts';
import type { PhraseLexicon } from '../language/key-phrases/phrase-lexicon.ts';

/** What is known of the user: subjects they named themselves, and their own profile. */
export interface OwnWords {
  subjects: readonly string[];
  headline: string | null;
  about: string | null;
}

/** Subjects that do; whoever named them knows better than any text. */
const ENOUGH = 4;
/** Phrases taken from the profile. */
const FROM_PROFILE = 8;

/**
 * What the user works on, for ranking themes: their own subjects, and where these are few, what their profile is about.
 * Whole sentences would let small talk of the profile weigh as much as the trade.
 * @param lexicons by language; a profile in another language counts with its headline only
 */
export function ownSubjects(own: OwnWords, lexicons: Record<'de' | 'en', PhraseLexicon>): string[] {
  const named = own.subjects.map((subject) => subject.trim()).filter((subject) => subject !== '');
  const headline = own.headline?.trim() ?? '';
  const first = headline === '' ? named : [headline, ...named];
  const language = own.about === null ? null : languageOf(own.about);
  if (named.length >= ENOUGH || own.about === null || (language !== 'de' && language !== 'en')) return first;
  return [...first, ...keyPhrases(own.about, lexicons[language], FROM_PROFILE)];
}
