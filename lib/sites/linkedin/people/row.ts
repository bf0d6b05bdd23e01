import type { ListedPerson } from '../../../domain/pages/people.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { ageIn } from '../../../languages/site-words/age.ts';
import { degreeIn } from '../../../languages/site-words/degree.ts';
import { beginsWithOneOf } from '../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../languages/site-words/linkedin-words.ts';
import { type VisibleLine, visibleLines } from '../../dom/lines.ts';
import { linkedPath, linkedSlug } from '../profile/address.ts';
import { PEOPLE } from './locators.ts';

/** A row with the lines below the name, for what only some lists show. */
export interface Row extends ListedPerson {
  /** When it was sent, since when connected; as shown. */
  date: string | null;
}

/**
 * Reads one row: name, degree, what the person writes, place, date. Hints ("X is a mutual connection") and buttons are
 * no facts about the person.
 * @param places whether this list shows a place below the headline
 * @returns null where the row names nobody
 */
export function readRow(row: Element, language: PageLanguage, places: boolean): Row | null {
  const link = [...row.querySelectorAll(PEOPLE.personLinks)].find(
    (each) => linkedSlug(each.getAttribute('href')) !== null,
  );
  if (!link) return null;
  const path = linkedPath(link);
  const lines = visibleLines(row, isNoText);
  const at = nameAt(lines, link);
  const name = lines[at];
  if (!name) return null;
  const facts = lines.slice(at + 1);
  const degree = facts.map(({ text }) => degreeIn(text)).find((each) => each !== null) ?? degreeBehind(name.text);
  const written = facts.filter((line) => degreeIn(line.text) === null && !isHint(line, language));
  const date = written.find(({ text }) => isDate(text, language)) ?? null;
  const [headline, place] = written.filter((line) => line !== date && !comesAfter(line, date, written));
  return {
    name: withoutBadge(name.text),
    path,
    headline: headline?.text ?? null,
    location: places && place && sameBox(headline, place) ? place.text : null,
    degree,
    date: date?.text ?? null,
  };
}

/** Pictures, actions and badges hold no line of the row. */
function isNoText(element: Element): boolean {
  if (element.tagName === 'A') {
    const person = linkedSlug(element.getAttribute('href')) !== null;
    return person ? element.querySelector(PEOPLE.picture) !== null : element.hasAttribute('aria-label');
  }
  return element.getAttribute('role') === 'button';
}

/** The first line in a link to the person; rows whose only link is the picture begin with the name. */
function nameAt(lines: readonly VisibleLine[], link: Element): number {
  const slug = linkedSlug(link.getAttribute('href'));
  const linked = lines.findIndex((line) => line.link && linkedSlug(line.link.getAttribute('href')) === slug);
  return linked === -1 ? 0 : linked;
}

const BADGE_BEHIND = /\s*[•·]\s*[123]\s?(?:st|nd|rd|er|re|e|°|º|\.)\s?\+?$/u;
const withoutBadge = (name: string): string => name.replace(BADGE_BEHIND, '');

function degreeBehind(name: string): 1 | 2 | 3 | null {
  const badge = BADGE_BEHIND.exec(name)?.[0];
  return badge ? degreeIn(badge.trim()) : null;
}

/** "X and 3 other mutual connections": names somebody else, has an icon in front, or is a link to a search. */
function isHint({ block, link, text }: VisibleLine, language: PageLanguage): boolean {
  if (link && linkedSlug(link.getAttribute('href')) === null && link.getAttribute('href') !== null) return true;
  if (block.querySelector('a[href*="/in/"], a[href*="/search/"]')) return true;
  return hasIcon(block) || beginsWithOneOf(text, wordsOf(language, 'listHints'));
}

/** An icon or a small picture beside the words, in the box that holds both. */
function hasIcon(block: Element): boolean {
  const box = block.parentElement;
  if (!box) return false;
  const before = block.previousElementSibling;
  return (
    before !== null && before.querySelector('svg, img, li-icon') !== null && box.querySelector('a, p ~ p') === null
  );
}

function isDate(text: string, language: PageLanguage): boolean {
  return text.length < 60 && (ageIn(text, language) !== null || beginsWithOneOf(text, wordsOf(language, 'listDates')));
}

const comesAfter = (line: VisibleLine, date: VisibleLine | null, lines: readonly VisibleLine[]): boolean =>
  date !== null && lines.indexOf(line) > lines.indexOf(date);

/** Headline and place stand side by side. */
const sameBox = (a: VisibleLine | undefined, b: VisibleLine): boolean =>
  a?.block.parentElement === b.block.parentElement;
