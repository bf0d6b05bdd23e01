import { fold } from '../domain/angles/ranking/grams.ts';
import { functionWords as de } from './de/function-words.ts';
import { functionWords as en } from './en/function-words.ts';

/** Words that carry no sense, folded, of both languages: a text may hold either, and a name in the other. */
export const STOP_WORDS: ReadonlySet<string> = new Set([...de, ...en].map(fold));
