import type { CompanyReading } from '../../../domain/pages/company.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { countBeside } from '../../../languages/site-words/counts.ts';
import { type VisibleLine, visibleLines } from '../../dom/lines.ts';
import { lineOf } from '../../dom/text.ts';
import { COMPANY } from './locators.ts';

export type TopCard = Pick<CompanyReading, 'name' | 'tagline' | 'industry' | 'location' | 'followers' | 'employees'>;

/** The heading with the company's name: the first of the page's main part. */
export function nameHeading(scope: Element): Element | null {
  const headings = [...scope.querySelectorAll('h1, h2')].filter((heading) => !heading.closest('a[href*="/in/"]'));
  return headings.find((heading) => lineOf(heading) !== '') ?? null;
}

/**
 * Name, tagline and the row of figures below it, whose order varies: followers by the word, employees by their link,
 * of the others the first is the industry, the second the place. A tagline is a paragraph of its own.
 */
export function readTopCard(heading: Element, scope: Element, language: PageLanguage): TopCard {
  const card = cardAround(heading, scope);
  const lines = visibleLines(
    card,
    (element) => element.matches(COMPANY.navigation) || element.matches(COMPANY.socialProof),
  );
  const at = lines.findIndex(({ block }) => heading.contains(block) || block.contains(heading));
  const below = lines.slice(at + 1);
  const followers = below.find(({ text }) => countBeside(text, 'followers', language) !== null);
  const employees = below.find((line) => leadsToEmployees(line));
  const end = Math.max(followers ? below.indexOf(followers) : -1, employees ? below.indexOf(employees) : -1);
  const facts = below.slice(0, end).filter((line) => line !== followers && line !== employees);
  const { tagline, rest } = splitTagline(facts);
  return {
    name: lineOf(heading),
    tagline: tagline?.text ?? null,
    industry: rest[0]?.text ?? null,
    location: rest[1]?.text ?? null,
    followers: followers ? countBeside(followers.text, 'followers', language) : null,
    employees: employees?.text ?? null,
  };
}

/** Up to the box that also holds the tabs, or the figures. */
function cardAround(heading: Element, scope: Element): Element {
  let box: Element = heading;
  while (box.parentElement && box !== scope && !box.querySelector(COMPANY.navigation)) {
    if (box.tagName === 'SECTION' && box.querySelector(COMPANY.employeeLink)) break;
    box = box.parentElement;
  }
  return box;
}

const leadsToEmployees = ({ link, text }: VisibleLine): boolean =>
  /\d/.test(text) && link?.matches(COMPANY.employeeLink) === true;

function splitTagline(facts: VisibleLine[]): { tagline: VisibleLine | null; rest: VisibleLine[] } {
  const [first, ...others] = facts;
  if (!first) return { tagline: null, rest: [] };
  const figures = others.some(({ block }) => block.tagName !== 'P');
  const isTagline = (first.block.tagName === 'P' && figures) || facts.length > 2;
  return isTagline ? { tagline: first, rest: others } : { tagline: null, rest: facts };
}
