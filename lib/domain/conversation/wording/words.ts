import type { CoachLanguage } from '../../profile/checks/check.ts';
import { de } from './de.ts';
import { du } from './de-du.ts';
import { en } from './en.ts';
import type { ConversationWords, Twin } from './form.ts';

const MERGED = mergedWith(de, du);

/** How a preparation is told in the coach's language; Swiss spelling comes last, over the filled sentences. */
export function wordsFor(language: CoachLanguage): ConversationWords {
  if (language === 'en') return en;
  return language === 'de' || language === 'de-CH' ? de : MERGED;
}

function mergedWith(base: ConversationWords, twin: Twin): ConversationWords {
  return { ...base, ...Object.fromEntries(Object.entries(twin).map(([key, over]) => [key, overlay(base, key, over)])) };
}

function overlay(base: ConversationWords, key: string, over: unknown): unknown {
  const own = base[key as keyof ConversationWords];
  if (typeof own !== 'object' || typeof over !== 'object' || over === null) return over;
  const entries = Object.entries(own).map(([id, value]) => {
    const changed = (over as Record<string, unknown>)[id];
    return [
      id,
      typeof value === 'object' && typeof changed === 'object' ? { ...value, ...changed } : (changed ?? value),
    ];
  });
  return Object.fromEntries(entries);
}
