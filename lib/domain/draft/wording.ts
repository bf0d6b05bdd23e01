import { toSwiss } from '../language/swiss.ts';
import type { CoachLanguage } from '../profile/checks/check.ts';
import type { DraftCheck, DraftText } from './check.ts';

/** The texts of a check in the coach's language: du over de where there is a twin, Swiss spelling derived by rule. */
export function draftTextFor({ wording }: DraftCheck, language: CoachLanguage): DraftText {
  if (language === 'en') return wording.en;
  const german = language.endsWith('-du') ? { ...wording.de, ...wording['de-du'] } : wording.de;
  return language.startsWith('de-CH') ? inSwiss(german) : german;
}

function inSwiss({ reasons, ...text }: DraftText): DraftText {
  const swiss = mapped(text);
  return reasons === undefined ? swiss : { ...swiss, reasons: mapped(reasons) };
}

const mapped = <Texts extends Readonly<Record<string, string>> | Omit<DraftText, 'reasons'>>(texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, toSwiss(text)])) as Texts;
