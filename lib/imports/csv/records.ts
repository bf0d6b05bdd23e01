import { type QuoteStyle, quotedField } from './quoted-field.ts';

/** One record of a file. */
export interface CsvRecord {
  fields: string[];
  /** Of its first character, counted from 1. */
  line: number;
  /** Where it ends in the text, for whoever shows progress. */
  end: number;
  /** False where its quotes fit no way of writing them; its fields are then the line cut at the separators. */
  whole: boolean;
}

const STYLES: readonly QuoteStyle[] = ['doubled', 'escaped', 'loose'];
/** More than that, and the file is something else. It also bounds what a file made to hurt can cost. */
const MOST_TORN = 200;

/**
 * The records of a file, empty lines left out. Each is read the way that gives it the right number of fields: RFC 4180
 * first, then with quotes behind backslashes, then with quotes left as they are. No library reads the three in one file
 * (docs/decisions/010-imports.md).
 * @param width number of fields that a record should have; not known = the first way that fits its quotes
 */
export function* csvRecords(
  raw: string,
  separator: string,
  width: () => number | null = () => null,
): Generator<CsvRecord> {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let at = 0;
  let line = 1;
  let torn = 0;
  while (at < text.length) {
    const found = readRecord(text, at, separator, width()) ?? tornRecord(text, at, separator);
    if (!found.whole) torn += 1;
    if (torn > MOST_TORN) return;
    if (found.fields.length > 1 || found.fields[0]?.trim()) yield { ...found, line };
    const next = found.end + 1;
    line += breaksIn(text, at, next);
    at = next;
  }
}

interface Found {
  fields: string[];
  end: number;
  whole: boolean;
}

function readRecord(text: string, at: number, separator: string, width: number | null): Found | null {
  let first: Found | null = null;
  for (const style of STYLES) {
    const found = recordIn(text, at, separator, style);
    if (found && (width === null || found.fields.length === width)) return found;
    first ??= found;
  }
  return first;
}

function recordIn(text: string, start: number, separator: string, style: QuoteStyle): Found | null {
  const fields: string[] = [];
  let lineEnd = endOfLine(text, start);
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      const field = quotedField(text, at, separator, style);
      if (!field) return null;
      fields.push(field.value);
      at = field.end;
      if (at > lineEnd) lineEnd = endOfLine(text, at);
    } else {
      const cut = text.indexOf(separator, at);
      const end = cut < 0 || cut > lineEnd ? lineEnd : cut;
      const value = text.slice(at, end);
      if (style !== 'loose' && value.includes('"')) return null;
      fields.push(value);
      at = end;
    }
    if (at >= lineEnd) return { fields, end: at, whole: true };
    at += 1;
  }
}

function tornRecord(text: string, at: number, separator: string): Found {
  const end = endOfLine(text, at);
  return { fields: text.slice(at, end).split(separator), end, whole: false };
}

/** Index of the break that ends the line, or of the end of the text. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
