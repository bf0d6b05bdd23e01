import { type PageLanguage, SECTION_IDS, type SectionId } from '../../domain/profile/reading.ts';
import { LABELS } from '../../languages/labels.ts';
import { parseRange } from '../../languages/site-words/dates.ts';
import { foldAll, foldLabel, isOneOf } from '../../languages/site-words/fold.ts';
import { isRemark, LANGUAGES, showsAll, textWords } from '../text/words.ts';
import type { TextLine } from './lines.ts';

export interface TextSection {
  id: SectionId;
  /** Without heading, buttons and remarks. */
  lines: string[];
  /** The button at its end that leads to more; its number, 0 without one; null = no such button. */
  all: number | null;
}

/** A pasted page, cut at its headings. */
export interface Outline {
  language: PageLanguage;
  /** What stands above the first heading. */
  head: string[];
  /** In the order of the text; each section once. */
  sections: TextSection[];
  /** Every line of the text, for what is said beside the profile. */
  all: string[];
}

/** Sections below which other people's cards stand at the end, not the owner's figures above the summary. */
const LATE: ReadonlySet<SectionId> = new Set(['experience', 'education', 'skills', 'languages', 'interests']);

/** Cuts the lines at the headings of sections. What stands below other people's headings and at the foot is dropped. */
export function outlineOf(lines: readonly TextLine[]): Outline {
  const language = languageOf(lines);
  const doubled = lines.some(({ twin }) => twin);
  const outline: Outline = { language, head: [], sections: [], all: lines.map(({ text }) => text) };
  let current: TextSection | 'head' | 'skipped' = 'head';
  for (const [index, line] of lines.entries()) {
    if (isForeign(line.text)) {
      if (outline.sections.some(({ id }) => LATE.has(id))) break;
      current = 'skipped';
      continue;
    }
    const id = doubled && !line.twin ? null : sectionAt(line.text, language);
    if (id && !outline.sections.some((section) => section.id === id) && isHeading(lines, index)) {
      current = { id, lines: [], all: null };
      outline.sections.push(current);
    } else if (current === 'head') outline.head.push(line.text);
    else if (current !== 'skipped') addTo(current, line, doubled);
  }
  outline.sections = outline.sections.filter(({ lines: own, all }) => own.length > 0 || all !== null);
  return outline;
}

/** On a page that says everything twice, a line of an entry that stands there once is the title of an attachment. */
function addTo(section: TextSection, { text, twin }: TextLine, doubled: boolean): void {
  const all = showsAll(text);
  if (all !== null) section.all = all;
  else if (isRemark(text)) return;
  else if (!doubled || twin || FLOWING.has(section.id) || /\d{4}/.test(text)) section.lines.push(text);
}

/** Sections with texts of their own, which need not stand there twice. */
const FLOWING: ReadonlySet<SectionId> = new Set(['about', 'activity', 'recommendations']);

/** A heading is followed by something of its own; the same word at the foot of the page, or as a type of employment, is not. */
function isHeading(lines: readonly TextLine[], index: number): boolean {
  const next = lines[index + 1]?.text;
  return next !== undefined && !isOneOf(next, textWords('footer')) && parseRange(next, 'en') === null;
}

/** The section that a line names in the page's language; English words occur on any page. */
function sectionAt(text: string, language: PageLanguage): SectionId | null {
  if (text.length > 60) return null;
  for (const labels of [LABELS[language], LABELS.en]) {
    const id = SECTION_IDS.find((section) => isOneOf(text, labels.sections[section] ?? NONE));
    if (id) return id;
  }
  return null;
}

const NONE: readonly string[] = [];

function isForeign(text: string): boolean {
  return text.length < 60 && LANGUAGES.some((code) => isOneOf(text, LABELS[code].foreignSections));
}

/** The language whose headings occur most. */
function languageOf(lines: readonly TextLine[]): PageLanguage {
  const texts = new Set(lines.filter(({ text }) => text.length < 60).map(({ text }) => foldLabel(text)));
  const hits = LANGUAGES.map((code) => {
    const names = Object.values(LABELS[code].sections).flatMap((words) => foldAll(words));
    return [...new Set(names)].filter((name) => texts.has(name)).length;
  });
  const best = Math.max(...hits);
  return best === 0 ? 'en' : (LANGUAGES[hits.indexOf(best)] ?? 'en');
}
