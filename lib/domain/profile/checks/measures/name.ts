import { PSEUDO_LETTERS } from './pseudo-letters.ts';

export interface NameMeasure {
  outcome: 'pass' | 'partial' | 'fail';
  /** What stands there besides the name, verbatim. */
  found: string | null;
}

const GROSS: readonly RegExp[] = [
  PSEUDO_LETTERS,
  /(?:\s[–—-]\s|[|•·/:!?])[\s\S]*$/u,
  /\S{0,64}@\S{1,64}/u,
  /(?:https?:|www\.)\S*|\p{L}[\p{L}\p{N}-]{0,60}\.(?:de|at|ch|com|net|org|io)(?!\p{L})/iu,
  /\+?\d[\d /-]{4,}/u,
  /(?<!\p{L})(?:(?:we(?: are|['’]re) )?hiring|wir stellen ein)(?!\p{L})/iu,
];

/** Pronouns in brackets are no addition. */
const PRONOUNS = /\((?:she|he|they|sie|er)(?!\p{L})[^)]{0,20}\)/giu;

/** Networks allow far less; bounds the time on a hostile page. */
const LONGEST = 400;

/** What is neither letter, mark, blank nor a sign that names are written with. */
const SYMBOLS = /[^\p{L}\p{M}\s.,'’`´‘()„“”"‐‑-]/gu;

/** What only bends or joins the emoji before it. */
const EMOJI_TAIL = /\u200d\P{L}|\p{Emoji_Modifier}|\ufe0f/gu;

/** Longest chain of credentials behind the comma that still reads as one ("PhD, MBA"), in characters. */
const CREDENTIALS = 15;

/**
 * Whether a name field holds the name alone. Titles before it and short credentials behind a comma belong to it; one
 * symbol or a long chain of credentials is a blemish; a slogan, an address, a number or look-alike letters are none.
 * Rule of LinkedIn's User Agreement 8.1 and XING's terms 4.1 (real name); the borders are this coach's own.
 */
export function measureName(field: string): NameMeasure {
  const name = field.slice(0, LONGEST).replace(PRONOUNS, '').trim();
  for (const pattern of GROSS) {
    const gross = pattern.exec(name)?.[0].trim();
    if (gross !== undefined) return { outcome: 'fail', found: gross };
  }
  const symbols = name.replace(EMOJI_TAIL, '').match(SYMBOLS) ?? [];
  if (symbols.length > 1) return { outcome: 'fail', found: symbols[0] ?? null };
  if (symbols[0] !== undefined) return { outcome: 'partial', found: symbols[0] };
  const comma = name.indexOf(',');
  const credentials = comma === -1 ? '' : name.slice(comma + 1).trim();
  if (credentials.length > CREDENTIALS) return { outcome: 'partial', found: credentials };
  return { outcome: 'pass', found: null };
}
