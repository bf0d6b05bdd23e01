import { toSwiss } from '../../language/swiss.ts';
import type { Check, CheckText, CoachLanguage } from './check.ts';

/** The texts of a check in the coach's language: du over de where there is a twin, Swiss spelling derived by rule. */
export function textFor(check: Check, language: CoachLanguage): CheckText {
  if (language === 'en') return check.wording.en;
  const du = language === 'de-du' || language === 'de-CH-du';
  const text = du ? { ...check.wording.de, ...check.wording['de-du'] } : check.wording.de;
  return language === 'de-CH' || language === 'de-CH-du' ? mapTexts(text, toSwiss) : text;
}

/**
 * Puts values into `{slots}`. A slot without a value stays out of the text, so that no brace is ever shown.
 * Values come from the page and stay plain text.
 */
export function fillSlots(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_slot, key: string) => String(values[key] ?? '')).replace(/ {2,}/g, ' ');
}

function mapTexts(text: CheckText, map: (value: string) => string): CheckText {
  const mapped: CheckText = {
    name: map(text.name),
    fail: map(text.fail),
    partial: map(text.partial),
    advice: map(text.advice),
    reason: map(text.reason),
    good: map(text.good),
    bad: map(text.bad),
  };
  if (text.lift !== undefined) mapped.lift = map(text.lift);
  if (text.help) {
    mapped.help = {
      questions: text.help.questions.map(({ label, example }) => ({ label: map(label), example: map(example) })),
      patterns: text.help.patterns.map(({ label, parts }) =>
        label === undefined ? { parts: parts.map(map) } : { label: map(label), parts: parts.map(map) },
      ),
    };
  }
  return mapped;
}
