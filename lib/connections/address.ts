/** Characters of an address at most. */
const LONGEST = 500;

/**
 * An address at which a file can lie: https, no user name or password in it. What stands behind # never leaves a browser
 * and is dropped.
 * @returns null where it is none
 */
export function fileAddress(typed: string): string | null {
  const text = typed.trim();
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.hostname === '') return null;
  url.hash = '';
  return url.href;
}

/** The pattern under which browsers grant the origin of an address; it names no port, since Firefox takes none. */
export const grantOf = (address: string): string => ['https:', '', new URL(address).hostname, '*'].join('/');
