import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { LABELS } from '../../../lib/languages/labels.ts';
import { PAGE_WORDS } from '../../samples/page-words.ts';
import { KNOWN_PHRASES } from './known-phrases.ts';
import type { Phrase } from './phrase.ts';
import { UNVERIFIED_PHRASES } from './unverified-phrases.ts';

/** A text in another language, or null where it is none of the interface's. */
export interface Translated {
  text: string;
  /** Only by phrases that a table holds. */
  known: boolean;
}

interface Rule {
  pattern: RegExp;
  /** 'n', 'name' or 'it', in the order of the groups. */
  slots: string[];
  phrase: Phrase;
  /** Which of the forms: one thing or several. */
  form: number;
}

const SLOTS: Readonly<Record<string, string>> = { n: '(\\d[\\d.,]*[KM]?\\+?)', name: '(.+?)', it: '(.+?)' };

const rulesOf = new Map<PageLanguage, { whole: Map<string, Rule>; made: Rule[] }>();

/** Whole texts are looked up, those with something in between are tried one after the other, the longest first. */
function rulesFrom(language: PageLanguage): { whole: Map<string, Rule>; made: Rule[] } {
  const kept = rulesOf.get(language);
  if (kept) return kept;
  const whole = new Map<string, Rule>();
  const made: Rule[] = [];
  for (const phrase of [...KNOWN_PHRASES, ...UNVERIFIED_PHRASES]) {
    for (const [form, words] of phrase.in[language].entries()) {
      const rule = ruleOf(words, phrase, form);
      if (rule.slots.length > 0) made.push(rule);
      else if (words !== '' && !whole.has(fold(words))) whole.set(fold(words), rule);
    }
  }
  made.sort((a, b) => b.pattern.source.length - a.pattern.source.length);
  const rules = { whole, made };
  rulesOf.set(language, rules);
  return rules;
}

const fold = (text: string): string => text.toLowerCase().replace(/’/g, "'");

function ruleOf(words: string, phrase: Phrase, form: number): Rule {
  const slots: string[] = [];
  const source = words
    .split(/(\{\w+\})/)
    .map((part) => {
      const slot = /^\{(\w+)\}$/.exec(part)?.[1];
      if (slot === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']");
      slots.push(slot);
      return SLOTS[slot] ?? '(.+?)';
    })
    .join('');
  return { pattern: new RegExp(`^${source}$`, 'u'), slots, phrase, form };
}

const answers = new Map<string, Translated | null>();

/** What the interface says, said in another language; null where the text is none of the interface's. */
export function translate(text: string, from: PageLanguage, to: PageLanguage): Translated | null {
  if (text === '' || text.length > 160) return null;
  const key = `${from} ${to} ${text}`;
  const kept = answers.get(key);
  if (kept !== undefined) return kept;
  const made = byPhrase(text, from, to) ?? byTime(text, from, to) ?? inPieces(text, from, to);
  answers.set(key, made);
  return made;
}

function byPhrase(text: string, from: PageLanguage, to: PageLanguage): Translated | null {
  const { whole, made } = rulesFrom(from);
  const found = whole.get(fold(text));
  if (found) return { text: sayIn(found, to), known: found.phrase.known };
  for (const rule of made) {
    const filled = fill(rule, text, from, to);
    if (filled) return filled;
  }
  return null;
}

function fill(rule: Rule, text: string, from: PageLanguage, to: PageLanguage): Translated | null {
  const groups = rule.pattern.exec(text)?.slice(1);
  if (!groups) return null;
  let { known } = rule.phrase;
  const values: Record<string, string> = {};
  for (const [place, slot] of rule.slots.entries()) {
    const group = groups[place] ?? '';
    const inner = slot === 'it' ? translate(group, from, to) : null;
    if (slot === 'it' && !inner) return null;
    known &&= inner?.known ?? true;
    values[slot] = inner?.text ?? (slot === 'n' ? numberIn(group, from, to) : group);
  }
  return { text: sayIn(rule, to, values.n).replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? ''), known };
}

/** The form for one where there is one; else the form it stood in, where it has a number at all. */
function sayIn({ phrase, form }: Rule, to: PageLanguage, count?: string): string {
  const forms = phrase.in[to];
  const chosen = forms[count === '1' ? 1 : form];
  return (chosen?.includes('{n}') ? chosen : forms[0]) ?? '';
}

const THOUSANDS: Readonly<Record<PageLanguage, string>> = { en: ',', de: '.', fr: '\u202f', it: '.' };

/** "1,462" → "1.462"; "7K" → "7 K" stays short in any language. */
function numberIn(number: string, from: PageLanguage, to: PageLanguage): string {
  return number.split(THOUSANDS[from]).join(THOUSANDS[to]);
}

/** Dates, ranges of dates, lengths of time and times of day. */
function byTime(text: string, from: PageLanguage, to: PageLanguage): Translated | null {
  const made = dateIn(text, from, to) ?? rangeIn(text, from, to) ?? lengthIn(text, from, to) ?? clockIn(text, from, to);
  return made === null ? null : { text: made, known: true };
}

const WITH_YEAR = /^(?:(\p{L}+\.?)\s+)?(?:(\d{1,2}),\s+)?((?:19|20)\d\d)$/u;
const DAY_OF_YEAR = /^(\p{L}+)\s+(\d{1,2})$/u;

/** "Jul 2020", "January 27, 2025", "Apr 21", "2018". */
function dateIn(text: string, from: PageLanguage, to: PageLanguage): string | null {
  const day = DAY_OF_YEAR.exec(text);
  const [, word, date, year] = day ? [text, day[1], day[2], ''] : (WITH_YEAR.exec(text) ?? []);
  if (word === undefined) return year === undefined ? null : year;
  const month = monthIn(word, from, to);
  if (month === null) return null;
  const point = to === 'de' ? '.' : '';
  const inOrder = to === 'en' ? [month, date && (year ? `${date},` : date), year] : [date && date + point, month, year];
  return inOrder.filter(Boolean).join(' ');
}

function monthIn(word: string, from: PageLanguage, to: PageLanguage): string | null {
  const bare = word.toLowerCase().replace('.', '');
  const place = LABELS[from].months.findIndex((names) => names.includes(bare));
  if (place < 0) return null;
  const isShort = LABELS[from].months[place]?.[0] === bare;
  const names = LABELS[to].months[place] ?? [];
  const short = PAGE_WORDS[to].months[place];
  const whole = names.find((name) => name.length > 4) ?? names[0] ?? '';
  if (isShort) return short ?? null;
  return to === 'de' || to === 'en' ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

const DASHES = /^(.+?)(\s+[-–]\s+|\s+to\s+|\s+bis\s+|\s+à\s+|\s+–\s+)(.+)$/;

function rangeIn(text: string, from: PageLanguage, to: PageLanguage): string | null {
  const [, begin, between = '', end] = DASHES.exec(text) ?? [];
  if (begin === undefined || end === undefined) return null;
  const start = dateIn(begin, from, to);
  const isNow = LABELS[from].present.includes(end.toLowerCase());
  const until = isNow ? PAGE_WORDS[to].present : dateIn(end, from, to);
  if (start === null || until === null) return null;
  const dash = /[-–]/.test(between) ? between : PAGE_WORDS[to].spokenDash;
  return start + dash + until;
}

/** "3 yrs 1 mo", "11 mos", "Less than a year". */
function lengthIn(text: string, from: PageLanguage, to: PageLanguage): string | null {
  const { years, monthCount } = PAGE_WORDS[to];
  const unit = (make: (count: number) => string) => [make(1), make(2)].map((form) => form.replace(/^\d+\s*/, ''));
  const forms = { years: unit(PAGE_WORDS[from].years), months: unit(PAGE_WORDS[from].monthCount) };
  const parts = [...text.matchAll(/(\d+)\s+([^\d\s]+)\s*/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return null;
  const made = parts.map(([, count, word = '']) => {
    if (forms.years.includes(word)) return years(Number(count));
    return forms.months.includes(word) ? monthCount(Number(count)) : null;
  });
  return made.every((part) => part !== null) ? made.join(' ') : null;
}

/** "2:13 PM" → "14:13". */
function clockIn(text: string, from: PageLanguage, to: PageLanguage): string | null {
  const [, hours, minutes, half] = /^(\d{1,2}):(\d\d)\s([AP]M)$/.exec(text) ?? [];
  if (from !== 'en' || to === 'en' || hours === undefined) return null;
  return `${String((Number(hours) % 12) + (half === 'PM' ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}

/** Several things in a line, each with a dot between: "Elbtal Energie · Full-time", "• 2nd", "3h •". */
function inPieces(text: string, from: PageLanguage, to: PageLanguage): Translated | null {
  const pieces = text.split(/(\s*[·•]\s*)/);
  if (pieces.length === 1) return null;
  // Every second piece is a dot.
  const made = pieces.map((piece, place) => (place % 2 === 0 ? translate(piece, from, to) : null));
  if (made.every((piece) => piece === null)) return null;
  return {
    text: made.map((piece, place) => piece?.text ?? pieces[place]).join(''),
    known: made.every((piece) => piece?.known ?? true),
  };
}
