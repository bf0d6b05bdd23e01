import { fold } from '../../angles/ranking/grams.ts';
import { tokens } from '../../language/tokens.ts';

/** What is kept of a post so that another can be found alike: MinHash (Broder, 1997). Its words can't be read from it. */
export interface Fingerprint {
  /** Whose post, as it may be shown: "Beitrag der Marketingabteilung". */
  label: string;
  /** 64 unsigned 32-bit numbers. */
  hashes: readonly number[];
}

/** A run of words and where it stands. */
interface Shingle {
  hash: number;
  start: number;
  end: number;
}

/** Numbers of one fingerprint; a change of how they come about needs a new form of the file (`fingerprint-file.ts`). */
export const HASHES = 64;
/** Words below which a likeness means nothing. */
export const SHORTEST = 12;
/** Words of one shingle; two are shared by chance, four break with one changed word. */
const WORDS = 3;
/** Longer texts are compared by their beginning; bounds the time. */
const MOST = 2_000;

const SEEDS = Array.from({ length: HASHES }, (_, at) => mix(Math.imul(at + 1, 0x9e3779b1)));

/** The fingerprint of a text; two texts share as many numbers, of 64, as they share runs of three words. */
export const fingerprintOf = (text: string): number[] => minima(shinglesOf(text)).map(({ hash }) => hash);

/** A post as it can be handed on; null = too short to be told from others. */
export function postFingerprint(label: string, text: string): Fingerprint | null {
  return tokens(text).length < SHORTEST ? null : { label, hashes: fingerprintOf(text) };
}

/** The estimated share of runs of three words that two texts have in common (0–1), and where they stand in the one. */
export interface Likeness {
  share: number;
  places: { start: number; end: number }[];
}

/** Compares one text with any number of fingerprints; the text's own is worked out once. */
export function comparing(text: string): (other: Fingerprint) => Likeness {
  const own = minima(shinglesOf(text));
  return ({ hashes }) => {
    const shared = own.filter(({ hash }, at) => hash === hashes[at]);
    return { share: shared.length / HASHES, places: shared.map(({ start, end }) => ({ start, end })) };
  };
}

function minima(shingles: readonly Shingle[]): Shingle[] {
  if (shingles.length === 0) return [];
  return SEEDS.map((seed) => {
    let least: Shingle | null = null;
    for (const { hash, start, end } of shingles) {
      const turned = mix(hash ^ seed);
      if (least === null || turned < least.hash) least = { hash: turned, start, end };
    }
    return least as Shingle;
  });
}

function shinglesOf(text: string): Shingle[] {
  const all = tokens(text).slice(0, MOST);
  const words = all.map(({ word }) => hashOf(fold(word)));
  return all.slice(0, Math.max(0, all.length - WORDS + 1)).map((first, at) => {
    const last = all[at + WORDS - 1] ?? first;
    let hash = 0;
    for (const word of words.slice(at, at + WORDS)) hash = mix(Math.imul(hash, 31) ^ word);
    return { hash, start: first.at, end: last.at + last.word.length };
  });
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The last step of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
