import type { Education, Experience, PageLanguage, ProfileReading } from '../../domain/profile/reading.ts';
import { LABELS } from '../../languages/labels.ts';
import { countBeside } from '../../languages/site-words/counts.ts';
import { degreeIn } from '../../languages/site-words/degree.ts';
import { foldAll, foldLabel, isOneOf } from '../../languages/site-words/fold.ts';
import { LANGUAGES, textWords } from '../text/words.ts';
import { nameIn } from './name.ts';
import type { Outline } from './outline.ts';

type Head = Pick<
  ProfileReading,
  | 'name'
  | 'pronouns'
  | 'headline'
  | 'location'
  | 'currentCompany'
  | 'topSchool'
  | 'degree'
  | 'isOwn'
  | 'connections'
  | 'followers'
>;

/** What stands beside the head and tells which of its lines is which. */
interface Beside {
  experience: readonly Experience[];
  education: readonly Education[];
}

const PRONOUNS = /^\(?\s*[^\s\d/()]{1,6}\s?\/\s?[^\s\d/()]{1,6}(?:\s?\/\s?[^\s\d/()]{1,6})?\s*\)?$/;
/** "Kontakt 2. Grades2.", "2nd degree connection 2nd", "· 3°+". */
const DEGREE = /(?:^|\s)[·•]?\s*([123])\s?(?:st|nd|rd|er|re|e|°|º|\.)/i;
const SPOKEN = /connection|kontakt|relation|collegamento/i;

/** Name, headline and place above the first section. Each is told by what stands beside it; what is not, stays null. */
export function headIn(outline: Outline, { experience, education }: Beside): Head {
  const { head, language } = outline;
  const name = nameIn(outline);
  const from = name === null ? head.length : name.index + 1;
  const below = head.slice(from);
  const place = placeIn(below);
  const facts = below.slice(0, place?.index ?? 0).filter((line) => !isBadge(line));
  const pronouns = below.slice(0, 3).flatMap((line) => pronounsIn(line) ?? []);
  const affiliations = below.slice(1);
  return {
    name: name?.text ?? '',
    pronouns: pronouns[0] ?? null,
    headline: facts.find((line) => line !== place?.text) ?? null,
    location: place?.text ?? null,
    currentCompany: affiliations.find((line) => experience.some(({ company }) => company === line)) ?? null,
    topSchool: affiliations.find((line) => education.some(({ school }) => school === line)) ?? null,
    degree: degreeOf(below.slice(0, place?.index ?? 4)),
    isOwn: ownOf(outline, below),
    connections: countIn(head, 'connections', language),
    followers: countIn(head, 'followers', language),
  };
}

/** The place stands before the link to the contact sheet, on its line or the one above. */
function placeIn(below: readonly string[]): { text: string; index: number } | null {
  const words = textWords('contactInfo');
  const index = below.findIndex((line) => contactAt(line, words) >= 0);
  const line = below[index];
  if (line === undefined) return null;
  const before = line.slice(0, contactAt(line, words)).replace(/[\s·•]+$/, '');
  if (before !== '') return { text: before, index };
  const above = below[index - 1];
  return above === undefined || index < 2 ? null : { text: above, index: index - 1 };
}

/** Where the link's words begin in a line that ends with them; -1 where it does not. */
function contactAt(line: string, words: readonly string[]): number {
  const folded = foldLabel(line);
  const word = foldAll(words).find((each) => folded.endsWith(each));
  return word === undefined || line.length > 120 ? -1 : line.length - word.length;
}

/** "sie/ihr", or "(She/Her)" before a badge. */
function pronounsIn(line: string): string | null {
  const bracketed = /^\([^()]{3,24}\)/.exec(line)?.[0];
  const text = bracketed ?? line;
  return PRONOUNS.test(text) ? text.replace(/^\(\s*|\s*\)$/g, '') : null;
}

function isBadge(line: string): boolean {
  const rest = line.replace(/^\([^()]{3,24}\)\s*/, '');
  if (pronounsIn(line) !== null && rest === '') return true;
  if (PRONOUNS.test(line) || degreeIn(rest) !== null) return true;
  return rest.length < 40 && DEGREE.test(rest) && SPOKEN.test(rest);
}

/** Several badges stand there where styles show one of them: then nobody can tell. */
function degreeOf(lines: readonly string[]): 1 | 2 | 3 | null {
  const degrees = new Set<number>();
  for (const line of lines) {
    const degree = degreeIn(line) ?? (isBadge(line) ? Number(DEGREE.exec(line)?.[1]) : null);
    if (degree) degrees.add(degree);
  }
  const [only] = degrees;
  return degrees.size === 1 && (only === 1 || only === 2 || only === 3) ? only : null;
}

/** The number of contacts or followers; number and word may stand in one line or in two. */
export function countIn(
  lines: readonly string[],
  kind: 'connections' | 'followers',
  language: PageLanguage,
): number | null {
  for (const [index, line] of lines.entries()) {
    const paired = /^[\d.,\s]+\+?$/.test(line) ? `${line} ${lines[index + 1] ?? ''}` : line;
    const count = countBeside(line, kind, language) ?? countBeside(paired, kind, language);
    if (count !== null) return count;
  }
  return null;
}

/** Whose profile it is, by the buttons below the name; a line may hold several of them. */
function ownOf({ all }: Outline, below: readonly string[]): boolean | null {
  const own = LANGUAGES.flatMap((code) => foldAll(LABELS[code].ownActions));
  const other = LANGUAGES.flatMap((code) => foldAll(LABELS[code].otherActions));
  const isOther = below.some((line) => isMadeOf(line, other));
  const isOwn = below.some((line) => isMadeOf(line, own)) || all.some((line) => isOneOf(line, textWords('onlyYou')));
  return isOwn === isOther ? null : isOwn;
}

/** True where a line holds nothing but some of the words, also without spaces between them. */
function isMadeOf(line: string, words: readonly string[]): boolean {
  if (line.length > 90) return false;
  let rest = foldLabel(line);
  for (const word of [...words].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '');
  return rest.trim() === '';
}
