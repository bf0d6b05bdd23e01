import { sentenceSpans } from './sentences.ts';

/** Longest piece that a finding quotes, in UTF-16 units; short enough to be shown whole. */
const LONGEST = 160;

/**
 * The sentence around a place, verbatim; of a long sentence the stretch around the place, cut at word borders.
 * @param at offset of the piece that must be in the quote
 * @param length its length
 */
export function excerpt(text: string, at: number, length: number): string {
  const sentence = sentenceSpans(text).findLast((span) => span.at <= at);
  const start = sentence?.at ?? 0;
  const end = Math.max(sentence ? start + sentence.text.length : text.length, at + length);
  if (end - start <= LONGEST) return text.slice(start, end).trim();
  const room = Math.max(0, LONGEST - length);
  let from = Math.max(start, at - Math.floor(room / 2));
  let to = Math.min(end, Math.max(at + length, from + LONGEST));
  if (from > start) from = nextBlank(text, from, at);
  if (to < end) to = lastBlank(text, to, at + length);
  return text.slice(from, to).trim();
}

function nextBlank(text: string, from: number, limit: number): number {
  const blank = text.slice(from, limit).search(/\s/u);
  return blank === -1 ? limit : from + blank;
}

function lastBlank(text: string, to: number, limit: number): number {
  const blank = text.slice(limit, to).search(/\s\S*$/u);
  return blank === -1 ? limit : limit + blank;
}
