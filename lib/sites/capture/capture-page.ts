import { replaceAddress } from './addresses.ts';
import { readableClasses, treatmentOf } from './attributes.ts';
import { type Chance, createFiller, type Filler } from './filler.ts';
import { interfaceWords } from './interface-words.ts';
import { createKeys, type Keys } from './keys.ts';
import { survey } from './survey.ts';
import { replaceText } from './texts.ts';

/** What was done to a page, for whoever looks at the copy before it is saved. */
export interface CaptureCounts {
  texts: number;
  words: number;
  ids: number;
  removed: number;
}

export interface Capture {
  html: string;
  counts: CaptureCounts;
}

const ELEMENT = 1;
const TEXT = 3;

/** Elements that a copy has no use for; nothing in them is looked at. */
const REMOVED = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'TITLE',
  'BASE',
  'META',
  'SOURCE',
  'TRACK',
]);
/** Elements that stay, but for what is in them: stored data, drawings, what was typed. */
const EMPTIED = new Set(['CODE', 'TEXTAREA', 'CANVAS', 'VIDEO', 'AUDIO']);
const PRESSED = 'button, a, [role="button"]';
const VOID = new Set(['AREA', 'BR', 'COL', 'HR', 'IMG', 'INPUT', 'WBR']);

interface Disguise {
  filler: Filler;
  keys: Keys;
  counts: CaptureCounts;
}

/**
 * An anonymized copy of a page: the same structure and hooks, with invented texts, names, addresses and ids. What was equal
 * is equal in the copy, so that a reader finds the same in it. Reads the page, never touches it.
 * @param address of the page; its disguised form is the copy's first line
 */
export function capturePage(root: Document, address: string, chance: Chance): Capture {
  const { words, numbers, slugs, names } = survey(root, address);
  const isTaken = (made: string) => words.has(made) || numbers.has(made) || interfaceWords().isWord(made);
  const filler = createFiller(isTaken, years(numbers), chance);
  const disguise: Disguise = {
    filler,
    keys: createKeys({ slugs, names, words }, filler),
    counts: { texts: 0, words: 0, ids: 0, removed: 0 },
  };
  const lang = /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.exec(root.documentElement.getAttribute('lang') ?? '')?.[0];
  const out: string[] = [
    `<!-- ${replaceAddress(withoutMark(address), disguise.keys, filler)} -->\n`,
    `<!doctype html>\n<html${lang ? ` lang="${lang}"` : ''}><head><meta charset="utf-8"></head>`,
  ];
  if (root.body) write(root.body, disguise, out);
  out.push('</html>\n');
  disguise.counts.ids = filler.count();
  return { html: out.join(''), counts: disguise.counts };
}

const years = (numbers: ReadonlySet<string>) => new Set([...numbers].filter((one) => /^(?:19|20)\d\d$/.test(one)));

const withoutMark = (address: string): string => address.replace(/#.*$/, '');

function write(element: Element, disguise: Disguise, out: string[]): void {
  const tag = element.tagName.toUpperCase();
  if (REMOVED.has(tag)) {
    disguise.counts.removed += 1;
    return;
  }
  const name = /^[a-z][a-z\d-]*$/.exec(element.tagName.toLowerCase())?.[0] ?? 'div';
  out.push(`<${name}`, ...attributesOf(element, disguise), '>');
  if (VOID.has(tag)) return;
  if (EMPTIED.has(tag)) disguise.counts.removed += 1;
  else {
    const isButton = element.closest(PRESSED) !== null;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) out.push(textOf(child.nodeValue ?? '', isButton, disguise));
      else if (child.nodeType === ELEMENT && isWritten(child as Element)) write(child as Element, disguise, out);
    }
  }
  out.push(`</${name}>`);
}

/** Of a drawing only what refers to another one by name. */
const isWritten = (element: Element): boolean =>
  element.parentElement?.closest('svg') == null || /^(?:use|symbol|g|defs)$/i.test(element.tagName);

function textOf(text: string, isButton: boolean, { filler, counts }: Disguise): string {
  const { text: made, isKept } = replaceText(text, filler, isButton);
  if (!isKept) counts.texts += 1;
  else if (interfaceWords().isLabel(text)) counts.words += 1;
  return escapeText(made);
}

function attributesOf(element: Element, disguise: Disguise): string[] {
  const written: string[] = [];
  for (const { name, value } of element.attributes) {
    const treatment = treatmentOf(name, value);
    if (treatment === 'drop' || !/^[a-z][\w:.-]*$/i.test(name)) {
      disguise.counts.removed += COUNTED.test(name) ? 1 : 0;
      continue;
    }
    const made = replacedValue(treatment, value, disguise);
    if (made !== '' || value === '') written.push(` ${name}="${escapeValue(made)}"`);
  }
  return written;
}

/** Pictures and what was typed; the rest of what is dropped is not worth a word. */
const COUNTED = /^(?:src|value)$/i;

function replacedValue(treatment: ReturnType<typeof treatmentOf>, value: string, { filler, keys }: Disguise): string {
  switch (treatment) {
    case 'text':
      return replaceText(value, filler).text;
    case 'address':
      return replaceAddress(value, keys, filler);
    case 'class':
      return readableClasses(value);
    case 'key':
      return keys.replace(value);
    default:
      return value;
  }
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');
