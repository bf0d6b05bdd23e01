import type { Education, Experience, PageLanguage } from '../../../domain/profile/reading.ts';
import type { DateRange } from '../../../languages/site-words/dates.ts';
import { isOneOf } from '../../../languages/site-words/fold.ts';
import { rangeIn } from '../../../languages/site-words/xing-dates.ts';
import { wordsOf } from '../../../languages/site-words/xing-words.ts';
import type { XingPart } from '../../../languages/xing-labels.ts';
import { pathOf } from '../../dom/text.ts';
import { anchorsOf, type Entry, entriesOf } from './entries.ts';
import { type PageLine, paragraphsOf } from './lines.ts';
import { PROFILE } from './locators.ts';
import type { Parts } from './parts.ts';

export interface Timeline {
  experience: Experience[];
  /** '/pages/name/' of each position; null = no link. */
  companyPaths: (string | null)[];
  education: Education[];
  volunteering: number;
  /** Entries that nothing told the kind of. */
  unknown: number;
  /** The element of every entry. */
  boxes: Element[];
}

/** What an entry shows, by the order its lines stand in: organization, dates, title, type of employment, description. */
interface Facts {
  title: string;
  organization: string | null;
  dates: DateRange | null;
  employmentType: string | null;
  description: string | null;
}

const TIMELINE: readonly XingPart[] = ['timeline', 'experience', 'education', 'volunteering'];

/** Reads career and education; an entry's own mark stands above the heading it is listed below. */
export function readTimeline({ lines, cards, borders }: Parts, language: PageLanguage): Timeline {
  const timeline: Timeline = {
    experience: [],
    companyPaths: [],
    education: [],
    volunteering: 0,
    unknown: 0,
    boxes: [],
  };
  for (const part of TIMELINE) {
    const [own, card] = [lines.get(part), cards.get(part)];
    if (!own || !card) continue;
    const isAnchor = anchorsOf(own, ({ text }) => rangeIn(text, language) !== null);
    for (const entry of entriesOf(own, card, borders, isAnchor)) {
      timeline.boxes.push(entry.element);
      const facts = entry.lines.length > 1 ? factsOf(entry, language) : null;
      if (facts) addTo(timeline, kindOf(entry.element) ?? part, facts, entry.element);
    }
  }
  return timeline;
}

function addTo(timeline: Timeline, kind: XingPart, facts: Facts, element: Element): void {
  const { title, organization, dates, employmentType, description } = facts;
  const [start, end] = [dates?.start ?? null, dates?.end ?? null];
  if (kind === 'experience') {
    const company = organization;
    timeline.experience.push({ title, company, employmentType, start, end, location: null, description });
    timeline.companyPaths.push(companyPath(element));
  } else if (kind === 'education') {
    // A school without anything beside it stands where the degree stands else.
    const school = organization ?? title;
    timeline.education.push({ school, degree: organization === null ? null : title, start, end });
  } else if (kind === 'volunteering') timeline.volunteering++;
  else timeline.unknown++;
}

/** What the entry's own mark says; null without one. */
function kindOf(element: Element): XingPart | null {
  const mark = element.closest(PROFILE.entry)?.getAttribute('data-qa') ?? '';
  return PROFILE.entryKinds.find(([word]) => mark.includes(word))?.[1] ?? null;
}

function factsOf({ anchor, lines }: Entry, language: PageLanguage): Facts | null {
  const texts = paragraphsOf(lines.filter(({ block }) => !anchor.heading || block !== anchor.block));
  const dates = anchor.heading ? texts.find(({ text }) => rangeIn(text, language) !== null) : anchor;
  const types = wordsOf(language, 'employmentTypes');
  const type = texts.find(({ text }) => isOneOf(text, types));
  const rest = texts.filter((line) => line.block !== dates?.block && line !== type);
  const [before, after] = splitAt(rest, anchor);
  // Without headings: two lines above the dates are title and organization, one is the organization.
  const title = anchor.heading ? anchor : before.length > 1 ? before.shift() : after.shift();
  const organization = before[0] ?? after.shift();
  if (!title) return null;
  return {
    title: title.text,
    organization: organization?.text ?? null,
    dates: dates ? rangeIn(dates.text, language) : null,
    employmentType: type?.text ?? null,
    description: longest(after)?.text ?? null,
  };
}

function splitAt(lines: readonly PageLine[], anchor: PageLine): [before: PageLine[], after: PageLine[]] {
  const FOLLOWING = 4;
  const isBefore = ({ block }: PageLine) => (block.compareDocumentPosition(anchor.block) & FOLLOWING) !== 0;
  return [lines.filter(isBefore), lines.filter((line) => !isBefore(line))];
}

/** Industry and size of the company may stand beside the description, which is longer. */
function longest(lines: readonly PageLine[]): PageLine | null {
  return lines.reduce<PageLine | null>(
    (best, line) => (line.text.length > (best?.text.length ?? 0) ? line : best),
    null,
  );
}

function companyPath(entry: Element): string | null {
  const match = /^\/(pages|companies)\/([^/]+)/.exec(pathOf(entry.querySelector(PROFILE.companyLinks)));
  return match ? `/${match[1]}/${match[2]}/` : null;
}
