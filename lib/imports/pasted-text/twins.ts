import type { TextLine } from './lines.ts';

/** Lines that one text and its twin may take together. */
const LONGEST = 80;

/** From this share of doubled lines on, the page was one that says everything twice. */
const DOUBLED = 0.2;

/**
 * LinkedIn's older pages hold every text twice, for the eye and for the ear. Copied, the two stand behind each other, in
 * one line or in several ("TitleTitle", or a summary of four paragraphs and its repetition). Takes the second away; a
 * page that says things once is left as it is.
 */
export function withoutTwins(lines: readonly TextLine[]): TextLine[] {
  return isDoubled(lines) ? merged(lines) : [...lines];
}

function isDoubled(lines: readonly TextLine[]): boolean {
  const twins = lines.filter(({ text }, index) => half(text) !== null || text === lines[index + 1]?.text).length;
  return twins >= 2 && twins >= lines.length * DOUBLED;
}

function merged(lines: readonly TextLine[]): TextLine[] {
  const out: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const block = twinBlock(lines, at);
    if (block) {
      for (const text of block.texts) out.push({ text, twin: true });
      at += block.length;
    } else {
      const line = lines[at];
      if (line) out.push(line);
      at += 1;
    }
  }
  return out;
}

/** The shortest run of lines from here that is a text and its repetition. */
function twinBlock(lines: readonly TextLine[], from: number): { texts: string[]; length: number } | null {
  const first = lines[from]?.text ?? '';
  const single = half(first);
  if (single !== null) return { texts: [single], length: 1 };
  const start = bare(first);
  let joined = start;
  for (let to = from + 1; to < Math.min(lines.length, from + LONGEST); to++) {
    joined += bare(lines[to]?.text ?? '');
    // Compared whole only where the second half begins like the first.
    if (!joined.startsWith(start, joined.length / 2) || !isTwice(joined)) continue;
    return { texts: firstHalf(lines.slice(from, to + 1), joined.length / 2), length: to + 1 - from };
  }
  return null;
}

const bare = (text: string): string => text.replaceAll(' ', '');

const isTwice = (text: string): boolean =>
  text.length % 2 === 0 && text.slice(0, text.length / 2) === text.slice(text.length / 2);

/** Lines up to so many characters that are no spaces. */
function firstHalf(lines: readonly TextLine[], count: number): string[] {
  const texts: string[] = [];
  let left = count;
  for (const { text } of lines) {
    if (left <= 0) break;
    const taken = head(text, left);
    texts.push(taken);
    left -= bare(taken).length;
  }
  return texts;
}

/** The beginning of a text that holds so many characters beside spaces. */
function head(text: string, count: number): string {
  let left = count;
  let end = 0;
  while (end < text.length && left > 0) {
    if (text[end] !== ' ') left -= 1;
    end += 1;
  }
  return text.slice(0, end).trim();
}

/** "AusbildungAusbildung" → "Ausbildung". Null where nothing is doubled, or the halves are words of one name ("Bora Bora"). */
function half(text: string): string | null {
  if (text.length < 4 || !/\p{L}{2}/u.test(text)) return null;
  const middle = text.length / 2;
  if (Number.isInteger(middle) && text.slice(0, middle) === text.slice(middle)) return text.slice(0, middle);
  // With a space between them only where both are longer than a name's parts.
  const gap = (text.length - 1) / 2;
  const spaced = text[gap] === ' ' && text.slice(0, gap) === text.slice(gap + 1);
  return spaced && gap >= 12 ? text.slice(0, gap) : null;
}
