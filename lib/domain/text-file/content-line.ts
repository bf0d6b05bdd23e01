const MOST_BYTES = 75;

/** A text as a value of vCard (RFC 6350, section 3.4) or iCalendar (RFC 5545, section 3.3.11): signs escaped, no line breaks. */
export const escapedText = (text: string): string =>
  text
    .replace(/\\/gu, '\\\\')
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/[,;]/gu, (sign) => `\\${sign}`);

/** Lines as both formats have them: at most 75 bytes, longer ones go on behind a blank; each ends with CR and LF. */
export const contentLines = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

/** Cut between characters, since a break inside of one would tear it. */
function folded(line: string): string {
  let whole = '';
  let bytes = 0;
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0;
    const more = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    const isFull = bytes + more > MOST_BYTES;
    whole += `${isFull ? '\r\n ' : ''}${character}`;
    bytes = (isFull ? 1 : bytes) + more;
  }
  return whole;
}
