import type { LogWords } from '../domain/journal/log-line/log-words.ts';
import { logWords as de } from './de/log-words.ts';
import { logWords as en } from './en/log-words.ts';

/** Every language in which a line of the journal is understood; all at once, since people mix them. */
export const LOG_WORDS: readonly LogWords[] = [de, en];
