import type { TitleWords } from '../domain/present-use/title.ts';
import { titles as de } from './de/titles.ts';
import { titles as en } from './en/titles.ts';
import { titles as fr } from './fr/titles.ts';
import { titles as it } from './it/titles.ts';

/** Titles are read in all languages at once: a title's own can't be told from three words. */
export const TITLE_WORDS: readonly TitleWords[] = [de, en, fr, it];
