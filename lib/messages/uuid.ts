/**
 * A UUID of version 7 (RFC 9562, section 5.7): sorts by the time it was made.
 * @param now milliseconds since 1970
 * @param random a UUID of version 4, of which the random part is taken
 */
export function uuidV7(now: number, random: string): string {
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

/** A new id from the browser's own clock and chance. */
export const newId = (): string => uuidV7(Date.now(), crypto.randomUUID());
