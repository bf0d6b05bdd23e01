import type { Lexicon } from '../../../language/lexicon.ts';
import type { ProfileReading } from '../../reading.ts';
import type { CheckContext, Judgement } from '../check.ts';
import { aboutText } from './about-text.ts';
import { lexiconsOf } from './lexicon-of.ts';
import { NOT_APPLICABLE, UNREADABLE } from './outcome.ts';

export interface JudgedAbout {
  text: string;
  /** Never empty. */
  lexicons: Lexicon[];
}

/**
 * The person's own text, where it can be judged how it is written: whole, not empty, in a language the coach has a
 * lexicon of. Otherwise the outcome that says why not.
 */
export function judgedAbout(reading: ProfileReading, context: CheckContext): JudgedAbout | Judgement {
  const about = aboutText(reading);
  if (about === null || !about.whole) return UNREADABLE;
  const lexicons = lexiconsOf(about.text, context);
  return about.text === '' || lexicons.length === 0 ? NOT_APPLICABLE : { text: about.text, lexicons };
}
