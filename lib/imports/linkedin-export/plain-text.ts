import { cleanText } from '../../domain/language/clean-text.ts';

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * A text of the export without what its writer put around it: lines each wrapped in quotes, mark-up of the message
 * editor, invisible signs.
 */
export const plainText = (raw: string): string => cleanText(withoutMarkup(unwrapped(raw)), true);

/** `first"\n""\n"last` → the lines. Only where every break has its pair of quotes. */
function unwrapped(raw: string): string {
  const lines = raw.split('\n');
  if (lines.length < 2) return raw;
  const last = lines.length - 1;
  const wrapped = lines.every((line, at) => (at === 0 || line.startsWith('"')) && (at === last || line.endsWith('"')));
  if (!wrapped || lines.slice(1, -1).some((line) => line.length < 2)) return raw;
  // Where somebody just ends a line with a quotation and begins the next with one, their quotes are in pairs.
  if (![lines[0], lines[last]].every((line = '') => (line.split('"').length - 1) % 2 === 1)) return raw;
  return lines.map((line, at) => line.slice(at === 0 ? 0 : 1, at === last ? undefined : -1)).join('\n');
}

/** Mark-up as text. Only what is surely mark-up: a tag of the editor, not "a < b". */
export function withoutMarkup(raw: string): string {
  if (
    !/<\/?(?:p|br|div|span|a|strong|em|b|i|u|ul|ol|li|h[1-6]|table|tr|td|img|style|script|html|body)\b[^<>]*>/i.test(
      raw,
    )
  ) {
    return raw;
  }
  return raw
    .replace(/<(style|script)\b[^<>]*>[^<]*<\/\1>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
}
