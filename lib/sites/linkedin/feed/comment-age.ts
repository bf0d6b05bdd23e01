import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { ageIn } from '../../../languages/site-words/age.ts';

/** The age a comment shows: "2w", "3 Tage (bearbeitet)"; null where the line says something else. */
export const commentAge = (line: string, language: PageLanguage): string | null =>
  ageIn(line.replace(/\s*\([^()]*\)$/, ''), language);
