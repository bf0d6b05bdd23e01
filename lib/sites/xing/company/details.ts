import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { isOneOf } from '../../../languages/site-words/fold.ts';
import { companyWords } from '../../../languages/site-words/xing-words.ts';
import type { XingCompanyDetail } from '../../../languages/xing-labels.ts';
import type { PageLine } from '../profile/lines.ts';

const NAMES: readonly XingCompanyDetail[] = ['website', 'industry', 'employees', 'headquarters', 'specialties'];
/** Longer values there are none but lists. */
const LONGEST = 300;

export type Details = Partial<Record<XingCompanyDetail, string>>;

/** What stands behind or below a label: "Branche: Maschinenbau", or "Branche" and "Maschinenbau" in two lines. */
export function readDetails(lines: readonly PageLine[], language: PageLanguage): Details {
  const details: Details = {};
  for (const [at, { text }] of lines.entries()) {
    const colon = text.indexOf(':');
    const label = colon < 0 ? text : text.slice(0, colon);
    const name = label.length < 40 ? nameOf(label, language) : null;
    if (!name || details[name] !== undefined) continue;
    const behind = colon < 0 ? '' : text.slice(colon + 1).trim();
    const value = behind || valueBelow(lines[at], lines[at + 1], language);
    if (value && value.length <= LONGEST && isFitting(name, value)) details[name] = value;
  }
  return details;
}

const nameOf = (label: string, language: PageLanguage): XingCompanyDetail | null =>
  NAMES.find((name) => isOneOf(label.trim(), companyWords(language, name))) ?? null;

/** A size has a number; below a heading of that name there may be people. */
const isFitting = (name: XingCompanyDetail, value: string): boolean =>
  name !== 'employees' || (/\d/.test(value) && value.length < 40);

/** The next line, where it stands in the same box as the label and is no label itself. */
function valueBelow(label: PageLine | undefined, next: PageLine | undefined, language: PageLanguage): string | null {
  if (!label || !next || next.heading || nameOf(next.text.replace(/:$/, ''), language)) return null;
  const box = label.block.parentElement;
  return box?.contains(next.block) && box.tagName !== 'MAIN' ? next.text : null;
}
