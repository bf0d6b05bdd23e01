import { excerpt } from '../../../language/excerpt.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { countPhrases } from '../../../language/matches.ts';
import { sentenceSpans } from '../../../language/sentences.ts';
import { isKnown, type ProfileReading } from '../../reading.ts';
import type { CheckContext, Evidence, Judgement } from '../check.ts';
import { aboutText } from './about-text.ts';
import { lexiconsOf } from './lexicon-of.ts';
import { NOT_APPLICABLE, UNREADABLE } from './outcome.ts';
import { ownTexts, type PlacedText } from './own-texts.ts';

export interface Exposure {
  /** Words of the company's list, private numbers, what belongs to nobody else: health, faith, party. */
  hits: Evidence[];
  /** "Marktführer" without source or year in the same sentence. */
  unproven: Evidence[];
}

const PRIVATE: readonly RegExp[] = [
  // Mobile numbers of Germany, Austria and Switzerland; a landline is the company's. 0681 and 069 are German cities.
  /(?<![\p{N}+])(?:(?:\+|00)(?:49 ?(?:\(0\) ?)?1[567]|43 ?(?:\(0\) ?)?6[5-9]|41 ?(?:\(0\) ?)?7[5-9])|01[567]\d)[\d /-]{5,14}\d/gu,
  /(?<![\p{N}+])(?:0(?:650|660|664|676|680|688|699)[ /][\d /-]{5,10}\d|07[5-9] \d{3} \d{2} \d{2})(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])(?:DE|AT|CH|LI)\d{2}(?: ?[\dA-Z]{4}){3,4}(?: ?[\dA-Z]{1,4})?(?![\p{L}\p{N}])/gu,
  /(?:geboren|geb\.|geburtstag|geburtsdatum|born|date of birth)[^.\n\d]{0,20}\d{1,2}[. /]{1,2}(?:\d{1,2}|\p{L}{3,9})[. /]{1,2}(?:19|20)\d\d/giu,
  /[\p{L}\p{N}._-]{1,64}@(?:gmail|googlemail|gmx|web|outlook|hotmail|icloud|yahoo|bluewin|aon|t-online|posteo|proton(?:mail)?)\.\p{L}{2,3}/giu,
];

const PROOF =
  /(?<!\p{N})(?:19|20)\d\d(?!\p{N})|(?<!\p{L})(?:laut|quelle|studie|statistik|gemäß|gemäss|according to|source|survey)(?!\p{L})|https?:/iu;

/** A hit is a hit wherever it was read; that there is none can be said only where Info and positions were read. */
export function judgeExposure(reading: ProfileReading, context: CheckContext): Judgement {
  const texts = ownTexts(reading);
  const { hits, unproven } = measureExposure(texts, context);
  if (hits.length > 0) return { outcome: 'fail', evidence: hits.slice(0, 4) };
  if (unproven.length > 0) return { outcome: 'partial', evidence: unproven.slice(0, 2) };
  if (aboutText(reading) === null || !isKnown(reading, 'experience')) return UNREADABLE;
  return texts.length === 0 ? NOT_APPLICABLE : { outcome: 'pass', evidence: [] };
}

/** What should not stand in public, and claims that cannot be kept (§ 5 UWG); judged on the device, shown to nobody else. */
export function measureExposure(texts: readonly PlacedText[], context: CheckContext): Exposure {
  const hits: Evidence[] = [];
  const unproven: Evidence[] = [];
  for (const { text, place } of texts) {
    const lexicons = lexiconsOf(text, context);
    const phrases = [
      ...countPhrases(text, context.company.blocklist),
      ...lexicons.flatMap(({ sensitive }) => countPhrases(text, sensitive)),
    ];
    for (const { at, found } of phrases) hits.push({ quote: excerpt(text, at, found.length), place });
    for (const { at, found } of privatePieces(text)) hits.push({ quote: excerpt(text, at, found.length), place });
    const claim = superlative(text, lexicons);
    if (claim !== null) unproven.push({ quote: claim, place });
  }
  const once = new Map(hits.map((hit) => [`${hit.place} ${hit.quote}`, hit]));
  return { hits: [...once.values()], unproven };
}

/** Private pieces of a text: mobile and account numbers, dates of birth, free mailboxes. */
export function privatePieces(text: string): { at: number; found: string }[] {
  return PRIVATE.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ at: match.index, found: match[0] })),
  );
}

function superlative(text: string, lexicons: readonly Lexicon[]): string | null {
  const patterns = lexicons.flatMap(({ superlatives }) => superlatives);
  for (const { text: sentence, at } of sentenceSpans(text)) {
    if (PROOF.test(sentence)) continue;
    const match = patterns.map((pattern) => pattern.exec(sentence)).find((found) => found !== null);
    if (match) return excerpt(text, at + match.index, match[0].length);
  }
  return null;
}
