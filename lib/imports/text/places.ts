import { LABELS } from '../../languages/labels.ts';
import { foldLabel, isOneOf } from '../../languages/site-words/fold.ts';
import { TEXT_LABELS } from '../../languages/text-labels.ts';
import { LANGUAGES } from './words.ts';

/** Letters of the codes of countries, AA to ZZ. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let countries: Set<string> | null = null;

/** Names of all countries in the four languages. */
function countryNames(): Set<string> {
  if (countries) return countries;
  countries = new Set();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = names.of(first + second);
        if (name) countries.add(foldLabel(name));
      }
    }
  }
  return countries;
}

const workModes = LANGUAGES.flatMap((code) => LABELS[code].workModes);

/** "Köln · Hybrid" → "Köln"; "Remote" → ''; null where no work mode stands there. */
export function besideMode(text: string): string | null {
  const parts = text.split(' · ');
  const mode = parts.at(-1) ?? '';
  return isOneOf(mode, workModes) ? parts.slice(0, -1).join(' · ') : null;
}

/** True where a line can only be a place: it ends with a country, is a region by name, or has two commas and no sentence. */
export function isPlace(text: string): boolean {
  if (text.length > 80 || /[.:;!?•|\d]/.test(text)) return false;
  const parts = text.split(', ');
  const last = foldLabel(parts.at(-1) ?? '');
  if (countryNames().has(last)) return true;
  if (parts.length === 3 && parts.every(isCapitalized)) return true;
  return Object.values(TEXT_LABELS).some(({ regions }) =>
    regions.some(({ begins, ends }) => {
      const folded = foldLabel(text);
      const [start, end] = [foldLabel(begins), foldLabel(ends)];
      return folded.startsWith(start && `${start} `) && folded.endsWith(end && ` ${end}`);
    }),
  );
}

/** A few words without the signs of a sentence: might be a place, might be anything. */
export const mayBePlace = (text: string): boolean =>
  text.length <= 45 && text.split(' ').length <= 5 && !/[.:;!?•|\d]/.test(text) && isCapitalized(text);

const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text) && text.split(' ').length <= 4;
