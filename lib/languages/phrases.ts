import type { PhraseLexicon } from '../domain/language/key-phrases/phrase-lexicon.ts';
import { phraseLexicon as de } from './de/phrase-words.ts';
import { phraseLexicon as en } from './en/phrase-words.ts';

/** The word lists that finding the subjects of a text needs, a language each. */
export const PHRASE_LEXICONS: Record<'de' | 'en', PhraseLexicon> = { de, en };
