import { cleanText } from '../../../domain/language/clean-text.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { countBeside } from '../../../languages/site-words/counts.ts';
import { beginsWithOneOf } from '../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../languages/site-words/linkedin-words.ts';
import { lineOf } from '../../dom/text.ts';
import { readDegree } from './degree.ts';
import { type HeadLine, headLines } from './head-lines.ts';
import { type Head, nameHeading } from './identity.ts';
import { PROFILE } from './locators.ts';

export interface TopCard {
  name: string | null;
  pronouns: string | null;
  headline: string | null;
  location: string | null;
  currentCompany: string | null;
  topSchool: string | null;
  degree: 1 | 2 | 3 | null;
  connections: number | null;
  followers: number | null;
}

/** A degree badge: "· 1st", "• 2.", "3°+". */
const DEGREE = /^[·•]?\s*([123])\s?(?:st|nd|rd|er|e|°|º|\.)?\s?\+?$/;
const SPOKEN_DEGREE = /^[123][^\d\s.°]{0,3}[.°]?\s.*(?:connection|kontakt|relation|collegamento|grad)/i;
const PRONOUNS = /^\(?\s*[^\s\d/()]{1,6}\s?\/\s?[^\s\d/()]{1,6}(?:\s?\/\s?[^\s\d/()]{1,6})?\s*\)?$/;

/** What the card with the name tells. Positions vary; each field is found by what stands beside it. */
export function readTopCard(head: Head, language: PageLanguage): TopCard {
  const { element } = head;
  const heading = nameHeading(head);
  const lines = headLines(element, head.generation);
  const behind = linesBehind(lines, heading);
  const { currentCompany, topSchool } = readAffiliations(element, head.generation, language);
  const facts = behind.filter(isFact);
  const pronouns = facts.slice(0, 2).find(({ text }) => PRONOUNS.test(text));
  const location = readLocation(element, behind, facts);
  const headline = facts.find(
    (line) => line !== pronouns && isHeadline(line, head.generation) && line.element !== location?.element,
  );
  return {
    name: heading ? cleanText(lineOf(heading)) || null : null,
    pronouns: pronouns ? pronouns.text.replace(/^\(|\)$/g, '').trim() : null,
    headline: headline?.text ?? null,
    location: location?.text ?? null,
    currentCompany,
    topSchool,
    degree: readDegree(element, lines),
    connections: countIn(lines, 'connections', language),
    followers: countIn(lines, 'followers', language),
  };
}

function linesBehind(lines: HeadLine[], heading: Element | null): HeadLine[] {
  const at = lines.findIndex(
    ({ element }) => heading !== null && (heading.contains(element) || element.contains(heading)),
  );
  return lines.slice(at + 1);
}

/** E: badges and pronouns stand in spans, the headline in a block; S: all are paragraphs. */
function isHeadline({ element }: HeadLine, generation: 'E' | 'S'): boolean {
  if (element.closest('a, li, [role="button"]')) return false;
  return generation === 'S' || element.tagName === 'DIV';
}

/** No sign between two facts, no badge of the degree of connection. */
function isFact({ text }: HeadLine): boolean {
  return text !== '·' && text !== '•' && !DEGREE.test(text) && !SPOKEN_DEGREE.test(text);
}

/** The place stands before the link to the contact sheet; between them a dot of its own, on S pages. */
function readLocation(head: Element, behind: readonly HeadLine[], facts: readonly HeadLine[]): HeadLine | null {
  const link = head.querySelector(`${PROFILE.contactLink}, #top-card-text-details-contact-info`);
  if (link) {
    const FOLLOWING = 4;
    const last = facts.findLast(
      ({ element }) => !element.contains(link) && (element.compareDocumentPosition(link) & FOLLOWING) !== 0,
    );
    return last && sharesRow(last.element, link) ? last : null;
  }
  const dot = behind.findIndex(({ text }) => text === '·' || text === '•');
  return dot > 0 ? (behind[dot - 1] ?? null) : null;
}

/** Place and contact link stand in one small block, each in an element of its own at most. */
function sharesRow(place: Element, link: Element): boolean {
  const row = place.parentElement;
  return row !== null && (link.parentElement === row || link.parentElement?.parentElement === row);
}

/** Company and school beside the headline, each with its logo. */
function readAffiliations(head: Element, generation: 'E' | 'S', language: PageLanguage) {
  const found = { currentCompany: null as string | null, topSchool: null as string | null };
  const items =
    generation === 'S'
      ? [...head.querySelectorAll('figure')].flatMap((logo) => affiliationAround(logo) ?? [])
      : [...head.querySelectorAll('li button')].filter((button) => button.querySelector('img, svg'));
  for (const item of items) {
    const text = lineOf(item);
    if (!text) continue;
    const kind = kindOf(item, language) ?? (found.currentCompany === null ? 'currentCompany' : 'topSchool');
    found[kind] ??= text;
  }
  return found;
}

/** S: a small row of logo and name that holds neither the person's name nor other people. */
function affiliationAround(logo: Element): Element | null {
  const row = logo.closest('[role="button"], a, button');
  if (row?.querySelectorAll('p').length !== 1) return null;
  return row.querySelector('h1, h2, ul, [role="button"]') === null ? row : null;
}

function kindOf(item: Element, language: PageLanguage): 'currentCompany' | 'topSchool' | null {
  const icon = item.querySelector('svg[id]')?.getAttribute('id') ?? '';
  if (icon.startsWith('company')) return 'currentCompany';
  if (icon.startsWith('school')) return 'topSchool';
  const label = item.getAttribute('aria-label') ?? '';
  if (beginsWithOneOf(label, wordsOf(language, 'currentCompany'))) return 'currentCompany';
  if (beginsWithOneOf(label, wordsOf(language, 'topSchool'))) return 'topSchool';
  return null;
}

/** Number and word may stand in one line or in two beside each other. */
function countIn(lines: readonly HeadLine[], kind: 'connections' | 'followers', language: PageLanguage): number | null {
  for (const [index, { text, element }] of lines.entries()) {
    const own = countBeside(text, kind, language);
    if (own !== null) return own;
    const next = lines[index + 1];
    if (!next || !/^[\d.,\s+]+$/.test(text) || next.element.parentElement !== element.parentElement) continue;
    const paired = countBeside(`${text} ${next.text}`, kind, language);
    if (paired !== null) return paired;
  }
  return null;
}
