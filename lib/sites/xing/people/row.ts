import type { ListedPerson } from '../../../domain/pages/people.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { degreeIn } from '../../../languages/site-words/degree.ts';
import { isOneOf } from '../../../languages/site-words/fold.ts';
import { xingAgeIn } from '../../../languages/site-words/xing-age.ts';
import { holdsWord, wordsOf } from '../../../languages/site-words/xing-words.ts';
import { companyLink } from '../company/address.ts';
import { personLink } from '../profile/address.ts';
import { type PageLine, pageLines } from '../profile/lines.ts';
import type { PersonBox } from './rows.ts';

/**
 * Reads one row: name, then what the person does and, in search results, where (so in 2025). A single line may be either,
 * unless it links to a company.
 * @param places whether this list shows a place
 * @returns null where the row names nobody
 */
export function readRow({ element, link }: PersonBox, language: PageLanguage, places: boolean): ListedPerson | null {
  const person = personLink(link.getAttribute('href'));
  const lines = pageLines(element);
  const at = nameAt(lines, element, person?.slug ?? '');
  const name = lines[at];
  if (!person || !name) return null;
  const below = lines.slice(at + 1);
  const facts = below.filter((line) => !isHint(line, language));
  const [headline, place] = facts.filter((line) => !isCompanyAlone(line));
  const isHeadline = headline !== undefined && (facts.length > 1 || namesCompany(headline));
  return {
    name: name.text,
    path: person.path,
    headline: isHeadline ? headline.text : null,
    location: places && isHeadline && place && isBeside(headline, place) ? place.text : null,
    degree: below.map(({ text }) => degreeIn(text)).find((degree) => degree !== null) ?? null,
  };
}

/** A heading in the row, else the first line of a link to the person. */
function nameAt(lines: readonly PageLine[], row: Element, slug: string): number {
  // The row may be the link itself (so before 2025).
  const isOf = ({ link }: PageLine) => personLink((link ?? row).getAttribute('href'))?.slug === slug;
  const heading = lines.findIndex((line) => line.heading);
  return heading >= 0 && lines.findIndex(isOf) >= 0 && isNearby(lines, heading, isOf) ? heading : lines.findIndex(isOf);
}

/** The heading is in the link, or holds it, or stands right above it. */
const isNearby = (lines: readonly PageLine[], heading: number, isOf: (line: PageLine) => boolean): boolean =>
  [lines[heading], lines[heading + 1]].some((line) => line !== undefined && isOf(line));

/** A badge, "3 gemeinsame Kontakte", a degree, a day: nothing that the person says. */
const isHint = ({ text }: PageLine, language: PageLanguage): boolean =>
  isOneOf(text, wordsOf(language, 'badges')) ||
  degreeIn(text) !== null ||
  xingAgeIn(text, language) !== null ||
  (/\d/.test(text) && holdsWord(text, wordsOf(language, 'listHints')));

const linkedCompany = ({ link }: PageLine) => companyLink(link?.getAttribute('href') ?? null);

const isCompanyAlone = (line: PageLine): boolean => linkedCompany(line) !== null && !hasMore(line);

const namesCompany = (line: PageLine): boolean =>
  [...line.block.querySelectorAll('a')].some((link) => companyLink(link.getAttribute('href')) !== null);

/** Words of the line's own beside the link. */
const hasMore = ({ link, block, text }: PageLine): boolean =>
  link !== null && !link.contains(block) && (link.textContent ?? '').trim() !== text;

const isBeside = (one: PageLine, other: PageLine): boolean => one.block.parentElement === other.block.parentElement;
