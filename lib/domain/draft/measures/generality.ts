import { remembered } from '../../language/remembered.ts';
import type { Token } from '../../language/tokens.ts';
import type { Draft } from '../check.ts';
import type { DraftLexicon } from '../lexicon.ts';

export interface Generality {
  /** Words that fit any post: nouns of quality, everybody and always. */
  general: Token[];
  /** Those of them that name something; "every" and "new" are counted and need no mark. */
  worn: Token[];
  /** What only somebody who was there would say; a figure counts twice. */
  details: number;
  /** General words less details, per 100 words. */
  balance: number;
}

/** "5 Lektionen", "3 things": a figure that announces a list. */
const LIST =
  /^\s*(?:\p{L}+\s)?(?:ding|lektion|tipp|gründ|gedank|learning|schritt|punkt|regel|thing|lesson|reason|way|tip|step|rule|word)/iu;
/** Also "1." at the beginning of a line numbers a list, and a keycap is an emoji. */
const NUMBERING = /(?:^|\n)\s*$/;
const KEYCAP = /^\ufe0f?\u20e3/;

/** Shorter texts are taken for this long, in words: three general words in a line are no habit. */
const SHORTEST = 40;

/** Small words count for half: people say "always" and "all", too. */
const SMALL = 0.5;

/** What one word is, apart from its place. */
interface WordClass {
  general: boolean;
  small: boolean;
  lived: boolean;
}

const classes = new WeakMap<DraftLexicon, (word: string) => WordClass>();

function classesOf(lexicon: DraftLexicon): (word: string) => WordClass {
  const kept = classes.get(lexicon);
  if (kept) return kept;
  const classOf = remembered((word) => ({
    general: lexicon.general.test(word) && !lexicon.thing.test(word),
    small: lexicon.small.test(word),
    lived: lexicon.lived.test(word),
  }));
  classes.set(lexicon, classOf);
  return classOf;
}

const judged = new WeakMap<Draft, Generality>();

/** How far a text speaks in general, and how far of something that happened; worked out once a draft. */
export function generalityOf(draft: Draft, lexicon: DraftLexicon): Generality {
  const known = judged.get(draft) ?? weigh(draft, lexicon);
  judged.set(draft, known);
  return known;
}

function weigh({ text, tokens }: Draft, lexicon: DraftLexicon): Generality {
  const classOf = classesOf(lexicon);
  const general = tokens.filter(({ word }) => classOf(word).general);
  const lived = tokens.filter(({ word }) => classOf(word).lived).length;
  const figures = tokens.filter((token) => isFigure(text, token)).length;
  const said = lexicon.details.reduce((sum, pattern) => sum + Array.from(text.matchAll(pattern)).length, 0);
  const details = lived + 2 * figures + said;
  const worn = general.filter(({ word }) => !classOf(word).small);
  const weight = worn.length + SMALL * (general.length - worn.length);
  return { general, worn, details, balance: (100 * (weight - details)) / Math.max(SHORTEST, tokens.length) };
}

function isFigure(text: string, { word, at }: Token): boolean {
  if (!/^\d/.test(word)) return false;
  const after = text.slice(at + word.length, at + word.length + 24);
  const numbers = NUMBERING.test(text.slice(Math.max(0, at - 4), at)) && /^[.)]/.test(after);
  return !numbers && !KEYCAP.test(after) && !LIST.test(after);
}
