import { toSwiss } from '../../language/swiss.ts';
import type { CoachLanguage } from '../../profile/checks/check.ts';
import { fillSlots } from '../../profile/checks/wording.ts';
import { OPENING_WORDING, type OpeningCheckId } from './wording.ts';

/** What was found about the opening, not about any person. */
export interface OpeningFinding {
  id: OpeningCheckId;
  /** Verbatim from the opening; null where something is missing. */
  quote: string | null;
  title: string;
  advice: string;
  reason: string;
  basis: string;
}

/** A finding in words. @param values what its wording has slots for */
export function findingOf(
  id: OpeningCheckId,
  quote: string | null,
  language: CoachLanguage,
  values: Readonly<Record<string, string>> = {},
): OpeningFinding {
  const said = OPENING_WORDING[id][language === 'en' ? 'en' : 'de'];
  const say = (text: string): string => {
    const filled = fillSlots(text, values);
    return language.startsWith('de-CH') ? toSwiss(filled) : filled;
  };
  return {
    id,
    quote,
    title: say(said.title),
    advice: say(said.advice),
    reason: say(said.reason),
    basis: say(said.basis),
  };
}
