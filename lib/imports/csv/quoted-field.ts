/**
 * How a file writes a quote inside a quoted field: twice (RFC 4180), behind a backslash, or just so. LinkedIn writes all
 * three, sometimes in one file.
 */
export type QuoteStyle = 'doubled' | 'escaped' | 'loose';

/** Longest field that is looked for; a quote that is not closed by then was none. */
const LONGEST = 128 * 1024;

/**
 * The field that a quote at `at` opens.
 * @returns its text and where it ends, behind the closing quote; null where it does not fit the style
 */
export function quotedField(
  text: string,
  at: number,
  separator: string,
  style: QuoteStyle,
): { value: string; end: number } | null {
  let value = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote - at > LONGEST) return null;
    const escaped = style !== 'doubled' && quote > from && text[quote - 1] === '\\';
    if (escaped) {
      value += `${text.slice(from, quote - 1)}"`;
      from = quote + 1;
      continue;
    }
    const twice = text[quote + 1] === '"';
    if (twice && !(style === 'loose' && isEnd(text[quote + 2], separator))) {
      value += text.slice(from, quote + 1);
      from = quote + 2;
      continue;
    }
    if (twice) return { value: value + text.slice(from, quote + 1), end: quote + 2 };
    if (isEnd(text[quote + 1], separator)) return { value: value + text.slice(from, quote), end: quote + 1 };
    if (style !== 'loose') return null;
    value += text.slice(from, quote + 1);
    from = quote + 1;
  }
}

const isEnd = (next: string | undefined, separator: string): boolean =>
  next === undefined || next === separator || next === '\n';
