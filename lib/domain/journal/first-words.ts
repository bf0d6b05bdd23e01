/** Longest beginning that is kept of a text, in UTF-16 units. */
export const FIRST_WORDS = 120;

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
/** A number to call begins with a plus or a zero. */
const CALLABLE = /(?<![\p{L}\p{N}])(?:\+|\(?0)[\d\s()/.-]{5,}\d/gu;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
/** Fewer digits are a date, a time, a price. */
const FEWEST_DIGITS = 7;

/**
 * The beginning of a text on one line, cut between words. Addresses and numbers under which somebody can be reached are
 * left out, since they may be another person's.
 * @returns null where nothing is left to read
 */
export function firstWords(text: string): string | null {
  const line = withoutContact(text).replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}\p{S}]/u.test(line)) return null;
  if (line.length <= FIRST_WORDS) return line;
  const head = line.slice(0, FIRST_WORDS);
  const blank = head.lastIndexOf(' ');
  const whole = blank > FIRST_WORDS / 2 ? head.slice(0, blank) : head.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[\s,;:–-]+$/u, '')}…`.slice(0, FIRST_WORDS);
}

/** A text without addresses and numbers under which somebody can be reached. */
export function withoutContact(text: string): string {
  const without = text.replace(MAIL, '…').replace(CALLABLE, (number) => {
    const digits = number.replace(/\D/g, '').length;
    return digits < FEWEST_DIGITS || DATE.test(number) ? number : '…';
  });
  // An ellipsis that ends a sentence takes its full stop along.
  return without.replace(/…\.+/gu, '…');
}
