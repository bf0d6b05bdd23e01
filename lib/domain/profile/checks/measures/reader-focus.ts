import type { Lexicon } from '../../../language/lexicon.ts';
import { remembered } from '../../../language/remembered.ts';
import { type Sentence, sentenceSpans } from '../../../language/sentences.ts';
import { type Token, tokens } from '../../../language/tokens.ts';

export interface FocusMeasure {
  /** Words for the people it is done for. */
  reader: number;
  /** Words for the writer. */
  self: number;
  /** Sentences that speak of the writer alone, those with the most such words first; verbatim. */
  aboutSelf: string[];
}

/** Formal address. In lower case the same words mean "she", "they", "her". */
const FORMAL = /^(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)$/u;

/** German nouns of the list, with their endings and signs of gender. */
const NOUN_ENDING = '(?:e|en|er|ern|ers|n|s|es|schaft|enden?|(?:er)?(?:[*:_]?in(?:nen)?))?';

/** End like a word of the list and mean something else, or the writer ("Ansprechpartner"). */
const OTHER_WORD = /(?:sek|urk)unden?$|^(?:ansprech|sparrings)partner|^(?:wett|mit)bewerber/u;

/** Behind these an English word of the list names a function: "customer service", "team leader". */
const FUNCTION = new Set(
  'service support success experience management manager leader lead player care relations acquisition satisfaction business spirit'.split(
    ' ',
  ),
);

/**
 * How much a text speaks of its readers and how much of its writer. "Sie" at the beginning of a sentence may be "they";
 * it counts where the text says Sie elsewhere beyond doubt, or asks.
 */
export function measureFocus(text: string, lexicons: readonly Lexicon[]): FocusMeasure {
  const spans = sentenceSpans(text);
  const formal = spans.some((sentence) => tokens(sentence.text).some((token) => isInnerAddress(sentence, token)));
  const counted = spans.map((sentence) => ({ sentence: sentence.text, ...countIn(sentence, lexicons, formal) }));
  const sum = (key: 'reader' | 'self') => counted.reduce((total, line) => total + line[key], 0);
  const aboutSelf = counted
    .filter(({ reader, self }) => self > 0 && reader === 0)
    .sort((a, b) => b.self - a.self)
    .map(({ sentence }) => sentence);
  return { reader: sum('reader'), self: sum('self'), aboutSelf };
}

function countIn(sentence: Sentence, lexicons: readonly Lexicon[], formal: boolean): { reader: number; self: number } {
  const all = tokens(sentence.text);
  const lines = lexicons.map((lexicon) => {
    const { address, self, isNoun } = listsOf(lexicon);
    const isReader = (token: Token, i: number): boolean => {
      if (FORMAL.test(token.word)) {
        return (
          lexicon.language === 'de' && (formal || isInnerAddress(sentence, token) || /\?\W*$/u.test(sentence.text))
        );
      }
      const word = headOf(token.word);
      if (address.has(word)) return true;
      if (lexicon.language === 'en') return isNoun(word) && !FUNCTION.has(all[i + 1]?.word.toLowerCase() ?? '');
      return /^\p{Lu}/u.test(token.word) && isNoun(word) && !OTHER_WORD.test(word);
    };
    // "US" is a country.
    const own = all.filter(({ word }) => self.has(headOf(word)) && word !== 'US').length;
    const invited = invites(sentence.text, own, lexicon) ? 1 : 0;
    return { reader: all.filter(isReader).length + invited, self: own };
  });
  return lines.sort((a, b) => b.reader + b.self - a.reader - a.self)[0] ?? { reader: 0, self: 0 };
}

/** An invitation or a question speaks to the reader, with or without a word for them; "Was habe ich gelernt?" does not. */
function invites(sentence: string, own: number, { callsToAction }: Lexicon): boolean {
  const asks = /\?\W*$/u.test(sentence);
  return asks ? own === 0 : callsToAction.some((pattern) => pattern.test(sentence));
}

/** "I’m" and "you’ll" count as "I" and "you". */
function headOf(word: string): string {
  const lower = word.toLowerCase();
  const end = lower.search(/['’]/u);
  return end === -1 ? lower : lower.slice(0, end);
}

/** Formal address inside a sentence, where a capital can mean nothing else. */
function isInnerAddress({ text }: Sentence, { word, at }: Token): boolean {
  return FORMAL.test(word) && /[\p{L}\p{N},;)] ?$/u.test(text.slice(Math.max(0, at - 2), at));
}

interface Lists {
  address: Set<string>;
  self: Set<string>;
  /** Whether a word in lower case names people whom the work is done for. */
  isNoun: (word: string) => boolean;
}
const lists = new WeakMap<Lexicon, Lists>();

function listsOf(lexicon: Lexicon): Lists {
  const kept = lists.get(lexicon);
  if (kept) return kept;
  const stems = lexicon.reader.join('|');
  // A compound counts by its last part: "Stammkundschaft", not "Kundendienst".
  const nouns =
    lexicon.language === 'de'
      ? new RegExp(`^(?:\\p{L}[\\p{L}-]{2,40}?)?(?:${stems})${NOUN_ENDING}$`, 'u')
      : new RegExp(`^(?:${stems})s?$`, 'u');
  const made = {
    address: new Set(lexicon.address),
    self: new Set(lexicon.self),
    isNoun: remembered((word) => nouns.test(word)),
  };
  lists.set(lexicon, made);
  return made;
}
