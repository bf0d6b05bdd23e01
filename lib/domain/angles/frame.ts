import { cleanText } from '../language/clean-text.ts';

/** Marks that end a sentence, with what may close a quotation behind them. */
const ENDED = /[.!?…][“”"’»)\]]*$/u;

/** Slots for names of things; the others take sentences. */
const TITLES: ReadonlySet<string> = new Set(['theme', 'title', 'meaning', 'source']);

/**
 * Puts phrases of the narrative into a frame. No phrase is bent: it is a sentence of its own or stands after a colon or
 * in quotes. Quotes inside a quoted phrase become single ones, and a sentence that lacks its full stop gets one.
 */
export function fillFrame(frame: string, phrases: Readonly<Record<string, string>>): string {
  return frame.replace(/([„“]?)\{(\w+)\}/gu, (_all, quote: string, slot: string) => {
    const phrase = cleanText(phrases[slot] ?? '');
    if (TITLES.has(slot)) return quote + (quote ? innerQuotes(phrase) : phrase).replace(/[.:]$/u, '');
    return quote + (quote ? ended(innerQuotes(phrase)) : ended(phrase));
  });
}

const ended = (phrase: string): string => (phrase === '' || ENDED.test(phrase) ? phrase : `${phrase}.`);

/** „So“ inside of quotes becomes ‚so‘; “so” becomes ‘so’. */
export const innerQuotes = (phrase: string): string =>
  phrase.replace(/„([^„“]*)“/gu, '‚$1‘').replace(/“([^“”]*)”/gu, '‘$1’');
