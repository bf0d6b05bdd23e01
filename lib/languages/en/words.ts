import type { WordKey } from '../words.ts';
import { coach } from './words/coach.ts';
import { report } from './words/report.ts';
import { sections } from './words/sections.ts';

/** English (American). Complete. */
export const en: Record<WordKey, string> = { ...sections, ...report, ...coach };
