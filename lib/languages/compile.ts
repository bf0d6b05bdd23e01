import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { CoachLanguage } from '../domain/profile/checks/check.ts';
import type { CompiledWords } from './translate.ts';
import { wordsFor } from './words.ts';

const compiled = new Map<CoachLanguage, CompiledWords>();

/** The words of a language, parsed once; plain data that a surface gets as JSON. Background and tests only: holds the parser. */
export function compileWords(language: CoachLanguage): CompiledWords {
  const kept = compiled.get(language);
  if (kept) return kept;
  const words = Object.fromEntries(
    Object.entries(wordsFor(language)).map(([key, message]) => [key, compileMessage(message)]),
  ) as CompiledWords;
  compiled.set(language, words);
  return words;
}
