import type { PageLanguage } from '../../domain/profile/reading.ts';
import { beginsWithOneOf, foldAll, foldLabel, isOneOf } from '../../languages/site-words/fold.ts';
import { rangeIn } from '../../languages/site-words/xing-dates.ts';
import { holdsWord, partOfHeading, wordsOf } from '../../languages/site-words/xing-words.ts';
import { XING_LABELS, type XingPart } from '../../languages/xing-labels.ts';
import { isRemark, LANGUAGES } from '../text/words.ts';
import type { TextLine } from './lines.ts';

/** A pasted XING profile, cut at its headings. */
export interface XingOutline {
  language: PageLanguage;
  /** Above the first heading, buttons included: they tell whose profile it is. */
  head: string[];
  /** Without buttons. A part that only asks to be filled is left out. */
  parts: Map<XingPart, string[]>;
}

const TIMELINE: ReadonlySet<string> = new Set(['experience', 'education', 'volunteering']);

/** Cuts the lines at the headings of parts. What stands below a heading of what is never read is dropped. */
export function xingOutlineOf(lines: readonly TextLine[]): XingOutline {
  const language = languageOf(lines);
  const texts = lines.map(({ text }) => text);
  const outline: XingOutline = { language, head: [], parts: new Map() };
  let current: string[] | null = outline.head;
  for (const [index, text] of texts.entries()) {
    const part = partAt(texts, index, language);
    if (part === 'unread') current = null;
    else if (part !== null) {
      current = outline.parts.get(part) ?? [];
      outline.parts.set(part, current);
    } else current?.push(text);
  }
  for (const [part, own] of outline.parts) {
    if (own.some((line) => asksToBeFilled(line, language))) outline.parts.delete(part);
    else
      outline.parts.set(
        part,
        own.filter((line) => !isButton(line, language)),
      );
  }
  return outline;
}

/**
 * The part that a line is the heading of. Words of other languages are none: a skill may be called "Ausbildung" on an
 * English page. In German it may also be a skill or a type of employment; as a heading it has an entry below it.
 */
function partAt(texts: readonly string[], index: number, language: PageLanguage): XingPart | 'unread' | null {
  const text = texts[index] ?? '';
  const { headings, unread } = XING_LABELS[language];
  if (!beginsWithOneOf(text, [...Object.values(headings).flat(), ...unread])) return null;
  const part = partOfHeading(text, language);
  if (part === null || !TIMELINE.has(part)) return part;
  const isDated = (at: number) => rangeIn(texts[at] ?? '', language) !== null;
  const mayBeType = isOneOf(text, wordsOf(language, 'employmentTypes')) && isDated(index - 2);
  return (isDated(index + 1) || isDated(index + 2)) && !mayBeType ? part : null;
}

function isButton(text: string, language: PageLanguage): boolean {
  if (isRemark(text) || isOneOf(text, wordsOf(language, 'ownActions'))) return true;
  return isOneOf(text, wordsOf(language, 'jobSearch'));
}

/** "Qualifikation hinzufügen", "Add a text". */
const asksToBeFilled = (text: string, language: PageLanguage): boolean =>
  text.length < 40 && !/[.!?]$/.test(text) && holdsWord(text, wordsOf(language, 'add'));

/** The language whose headings occur most; XING's own is German. */
function languageOf(lines: readonly TextLine[]): PageLanguage {
  const texts = new Set(lines.filter(({ text }) => text.length < 60).map(({ text }) => foldLabel(text)));
  const hits = LANGUAGES.map(
    (code) => foldAll(Object.values(XING_LABELS[code].headings).flat()).filter((name) => texts.has(name)).length,
  );
  const best = Math.max(...hits);
  return best === 0 ? 'de' : (LANGUAGES[hits.indexOf(best)] ?? 'de');
}
