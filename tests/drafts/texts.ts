import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Smooth as language models write posts, or by hand; `kept` = set aside before tuning, measured only. */
export type Pile = 'smooth' | 'hand';

/** Invented posts of one pile. */
export function draftTexts(language: 'de' | 'en', pile: Pile, kept = false): string[] {
  const file = `${language}-${pile}${kept ? '-kept' : ''}.txt`;
  return readFileSync(path.join(import.meta.dirname, 'texts', file), 'utf8')
    .split('\n%\n')
    .map((text) => text.trim());
}
