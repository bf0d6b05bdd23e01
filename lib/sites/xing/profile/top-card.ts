import type { Experience, PageLanguage } from '../../../domain/profile/reading.ts';
import { foldAll, foldLabel, isOneOf } from '../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../languages/site-words/xing-words.ts';
import { lineOf } from '../../dom/text.ts';
import { type PageLine, paragraphsOf } from './lines.ts';
import { PROFILE } from './locators.ts';

export interface TopCard {
  /** The line under the name: what and where, without the leading type of employment. */
  occupation: string | null;
  location: string | null;
  currentCompany: string | null;
  connections: number | null;
}

/** What stands below the name. An icon names its line; without icons the order does. */
export function readTopCard(
  head: Element,
  lines: readonly PageLine[],
  experience: readonly Experience[],
  language: PageLanguage,
): TopCard {
  const facts = paragraphsOf(lines).filter((line) => isFact(line, language));
  const placed = besideIcon(head, PROFILE.locationIcon, facts);
  const occupation = besideIcon(head, PROFILE.jobIcon, facts) ?? facts.find((line) => line !== placed) ?? null;
  const location = placed ?? facts.find((line) => line !== occupation && standsBesideDrawing(line, facts)) ?? null;
  return {
    occupation: occupation ? withoutType(occupation.text, language) : null,
    location: location?.text ?? null,
    currentCompany: occupation ? companyIn(occupation, experience) : null,
    connections: readConnections(head, language),
  };
}

/** No count of contacts, nothing about a search for a job. */
function isFact({ text, heading }: PageLine, language: PageLanguage): boolean {
  return !heading && contactsIn(text, language) === null && !isOneOf(text, wordsOf(language, 'jobSearch'));
}

/** The line in the smallest box that holds both the icon and any line. */
function besideIcon(head: Element, icon: string, lines: readonly PageLine[]): PageLine | null {
  let box = head.querySelector(icon)?.parentElement ?? null;
  while (box && head.contains(box)) {
    const row = box;
    const found = lines.find(({ block }) => row.contains(block));
    if (found) return found;
    box = row.parentElement;
  }
  return null;
}

/** True where a drawing stands in a row that holds no other line. */
function standsBesideDrawing({ block }: PageLine, lines: readonly PageLine[]): boolean {
  let row: Element | null = block;
  for (let steps = 0; row && steps < 4; steps++, row = row.parentElement) {
    const box = row;
    if (lines.some((other) => other.block !== block && box.contains(other.block))) return false;
    if (box.querySelector('svg, img')) return true;
  }
  return false;
}

/** "Angestellt, Leiterin Vertrieb, Wiesbrunn" → without the first word, which XING puts there. */
function withoutType(text: string, language: PageLanguage): string {
  const comma = text.indexOf(', ');
  return comma > 0 && isOneOf(text.slice(0, comma), wordsOf(language, 'employmentTypes'))
    ? text.slice(comma + 2)
    : text;
}

/** The company that the line links to, or one of the present positions that it names. */
function companyIn({ text, block }: PageLine, experience: readonly Experience[]): string | null {
  const link = block.querySelector(PROFILE.companyLinks);
  const known = experience.find(({ company, end }) => end === 'present' && company !== null && text.includes(company));
  return (link && lineOf(link)) || (known?.company ?? null);
}

/** The number on the button or link to the contacts. */
function readConnections(head: Element, language: PageLanguage): number | null {
  for (const element of head.querySelectorAll('button, a, p, strong')) {
    const count = contactsIn(lineOf(element), language);
    if (count !== null) return count;
  }
  return null;
}

/** "1.234 Kontakte" → 1234; null for anything more, such as shared contacts. */
function contactsIn(text: string, language: PageLanguage): number | null {
  const match = /^([\d.,'’\s]*\d)\+?\s+(\D{3,30})$/.exec(text.length < 50 ? text : '');
  const named = match?.[2] && foldAll(wordsOf(language, 'contacts')).includes(foldLabel(match[2]));
  return match?.[1] && named ? Number(match[1].replace(/\D/g, '')) : null;
}
