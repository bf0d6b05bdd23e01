import type { Filler } from './filler.ts';
import { type InterfaceWords, interfaceWords } from './interface-words.ts';

/** Longer texts are on no button. */
const LONGEST_BUTTON = 40;
/** Longer texts hold no date, count or badge of the site. */
const LONGEST_FACT = 90;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Seven digits and more with signs between them: a phone number, if they are no years. */
const PHONE = /\+?\d[\d\s()/.-]{5,}\d/g;
const YEARS = /^(?:19|20)\d\d(?:\D+(?:19|20)\d\d)*$/;

export interface ReplacedText {
  text: string;
  /** Nothing in it was replaced: it is a word of the interface, or has no letters. */
  isKept: boolean;
}

/**
 * Puts invented words in place of a text. Words of the interface stay: whole labels ("Berufserfahrung"), labels at either
 * end ("… hat dies repostet"), and those in dates, counts and badges ("Apr. 2021–Heute · 5 Jahre").
 * @param isButton the text stands on something to press, where every word of such a label counts
 */
export function replaceText(text: string, filler: Filler, isButton = false): ReplacedText {
  if (!/[\p{L}\d]/u.test(text)) return { text, isKept: true };
  const words = interfaceWords();
  const made = text
    .split(/(\s*[·•|]\s*)/)
    .map((piece, index) => (index % 2 === 1 ? piece : replacePiece(piece, words, filler, isButton)))
    .join('');
  return { text: made, isKept: made === text };
}

function replacePiece(piece: string, words: InterfaceWords, filler: Filler, isButton: boolean): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece) ?? [];
  if (words.isLabel(core)) return piece;
  if (core.length <= LONGEST_FACT && /\d/.test(core)) {
    return (
      before +
      withoutNumbers(core, filler).replace(WORD, (word) => (words.isWord(word) ? word : filler.word(word))) +
      after
    );
  }
  if (isButton && core.length <= LONGEST_BUTTON) {
    return before + core.replace(WORD, (word) => (words.isOnButton(word) ? word : filler.word(word))) + after;
  }
  const start = words.edgeOf(core, 'start');
  const end = start ? '' : words.edgeOf(core, 'end');
  const inner = core.slice(start.length, core.length - end.length);
  return before + start + withoutNumbers(inner, filler).replace(WORD, (word) => filler.word(word)) + end + after;
}

/** Numbers of three digits and more are others; of a phone number, every digit. */
function withoutNumbers(text: string, filler: Filler): string {
  return (
    text
      .replace(PHONE, (match) => {
        const digits = match.replace(/\D/g, '');
        return digits.length < 7 || YEARS.test(match) ? match : match.replace(/\d+/g, (part) => filler.number(part));
      })
      // "500+" is what the site says of everybody with many contacts.
      .replace(/\b500\+|\d{3,}/g, (digits) => (digits === '500+' ? digits : filler.number(digits)))
  );
}
