import type { FieldPath } from './fault.ts';
import { NARRATIVE_LANGUAGES, type NarrativeLanguage } from './fields.ts';
import { ENTRY_LISTS, type EntryList, type NarrativeWords } from './words.ts';

/** Longest name that stands for an entry, in UTF-16 units. */
const LONGEST = 48;

export interface PlaceOptions {
  words: NarrativeWords;
  /** Whose entries are called by their names instead of their numbers. */
  named?: { data: unknown; language: NarrativeLanguage };
}

/** A field as people say it: "theme 3, fact 1, public until", or "theme “Conversion”, claim". */
export function placeOf(path: FieldPath, { words, named }: PlaceOptions): string {
  const parts: string[] = [];
  path.forEach((step, at) => {
    const list = path[at - 1];
    if (typeof step === 'string') {
      parts.push(labelOf(step, list, words));
      return;
    }
    const name = named && nameAt(named.data, path.slice(0, at + 1), named.language);
    const shown = name ? quoted(name, words) : String(step + 1);
    // "themes" becomes "theme 3"; a list a language (words) has no singular of its own.
    if (typeof list === 'string' && isEntryList(list)) parts.splice(-1, 1, `${words.entries[list]} ${shown}`);
    else parts.push(shown);
  });
  return parts.join(', ');
}

/** Text from a narrative in quotation marks, cut to a length that can be read in passing. */
export function quoted(text: string, { quotes: [open, close] }: NarrativeWords, longest = LONGEST): string {
  const flat = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return `${open}${flat.length <= longest ? flat : `${cutAtWord(flat, longest)} …`}${close}`;
}

function cutAtWord(text: string, longest: number): string {
  const cut = Array.from(text.slice(0, longest)).join('');
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
}

function labelOf(step: string, before: string | number | undefined, words: NarrativeWords): string {
  const fields: Readonly<Record<string, string>> = words.fields;
  const named = [`${before}.${step}`, step].find((name) => Object.hasOwn(fields, name));
  return (named && fields[named]) ?? quoted(step, words);
}

const isEntryList = (name: string): name is EntryList => ENTRY_LISTS.some((list) => list === name);

/** What an entry is called: its title, name, aim, topic or text; a word stands for itself. */
function nameAt(data: unknown, path: FieldPath, language: NarrativeLanguage): string | null {
  const entry = path.reduce<unknown>((value, step) => partOf(value, String(step)), data);
  if (typeof entry === 'string') return entry;
  const text = ['title', 'name', 'aim', 'topic', 'word', 'text', 'say']
    .map((field) => partOf(entry, field))
    .find(Boolean);
  return sideOfText(text ?? entry, language);
}

function sideOfText(text: unknown, language: NarrativeLanguage): string | null {
  if (typeof text === 'string') return text;
  const side = [language, ...NARRATIVE_LANGUAGES]
    .map((name) => partOf(text, name))
    .find((one) => typeof one === 'string');
  return typeof side === 'string' ? side : null;
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
