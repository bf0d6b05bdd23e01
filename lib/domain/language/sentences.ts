/** A sentence and where it begins in the text (UTF-16 offset). */
export interface Sentence {
  text: string;
  at: number;
}

/** Words whose point does not end a sentence, lower case, without the last point. */
const ABBREVIATIONS = new Set(
  (
    'dr prof dipl ing mag habil hon ca bzw inkl exkl zzgl ggf evtl vgl sog gem lt max min std mio mrd tsd tel abt nr str ' +
    'bspw insb geb verh st allg betr div einschl etc usw usf uvm z.b d.h u.a o.ä u.ä z.t z.zt i.d.r m.e v.a u.u e.v a.d ' +
    'd.j s.o s.u jan feb apr aug sept sep okt oct nov dez dec mr mrs ms jr sr vs e.g i.e approx inc ltd co corp no fig u.s ' +
    'u.k ph.d b.sc m.sc b.a m.a dept est art abs'
  ).split(' '),
);

/** Words that begin a new sentence after a figure or a closing abbreviation ("usw. Wir …", "seit 2014. Das …"). */
const STARTERS = new Set(
  (
    'das die der den dem des ein eine einen einem einer ich wir sie er es ihr du man wer was wie wo wenn weil als aber und ' +
    'oder denn dann da dort hier heute seit mit bei für im in am an auf aus nach vor zu über unter ohne mein meine unser ' +
    'unsere dabei davor danach daran dafür darum deshalb daher so sonst vorher zuvor jetzt nun auch nur kein keine mehr ' +
    'the a this that these those i we you he she it they my our your his her their when if what who how why but and or so ' +
    'then there here today since with at for on after before to over under without now also only no not more most'
  ).split(' '),
);

const BREAK = /[.!?…]+["“”»«’')\]]*(?=\s|$)|\n+|[•▪►➤✓✔]/gu;
const NEXT_WORD = /^\s*["„“»«(]?([\p{L}\p{N}]+)/u;
const LAST_WORD = /[\p{L}\p{N}.]+$/u;

/**
 * Sentences with their places: cut at . ! ? … before white space, at line breaks and at list bullets. German and English
 * abbreviations ("z. B.", "Dr.", "ca."), initials and ordinals ("am 1. März") do not cut. A line without a letter or
 * digit is none.
 */
export function sentenceSpans(text: string): Sentence[] {
  const spans: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) spans.push({ text: trimmed, at: from + raw.indexOf(trimmed) });
    from = to;
  };
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && match[0].length === 1 && !endsSentence(text, match.index)) continue;
    push(end);
  }
  push(text.length);
  return spans;
}

/** Sentences of a text, trimmed, in order. */
export function sentences(text: string): string[] {
  return sentenceSpans(text).map((sentence) => sentence.text);
}

/** The sentence that holds an offset; an empty text where none does. */
export function sentenceAt(text: string, at: number): string {
  const spans = sentenceSpans(text);
  const found = spans.findLast((span) => span.at <= at);
  return found?.text ?? '';
}

/** Looks at one word on either side only, so that a text of points costs no more than its length. */
function endsSentence(text: string, point: number): boolean {
  const after = NEXT_WORD.exec(text.slice(point + 1, point + 40))?.[1];
  if (after === undefined) return true;
  const before = LAST_WORD.exec(text.slice(Math.max(0, point - 24), point))?.[0] ?? '';
  const starts = STARTERS.has(after.toLowerCase()) && after[0] !== after[0]?.toLowerCase();
  if (/^\d{1,2}$/.test(before)) return starts;
  if (/^\p{L}$/u.test(before)) return false;
  if (!ABBREVIATIONS.has(before.toLowerCase())) return true;
  return /^(?:etc|usw|usf|uvm|inc|ltd|std|mio|mrd|co)$/i.test(before) && starts;
}
