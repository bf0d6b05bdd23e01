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

/** As many ids as bear one millisecond; the next one bears the next. */
const TURNS = 0x1000;

/**
 * Ids that sort in the order they are asked for, within one millisecond too, and where the clock goes back: a counter stands
 * behind the time (RFC 9562, section 6.2, method 1).
 * @param clock milliseconds since 1970
 */
export function createOrderedIds(clock: () => number = Date.now): () => string {
  let time = 0;
  let turn = 0;
  return () => {
    const now = clock();
    turn = now > time ? 0 : turn + 1;
    if (turn === TURNS) {
      time += 1;
      turn = 0;
    }
    time = Math.max(time, now);
    const id = uuidV7(time, crypto.randomUUID());
    return `${id.slice(0, 15)}${turn.toString(16).padStart(3, '0')}${id.slice(18)}`;
  };
}
