/** Bits of a LinkedIn number below its time. */
const BELOW_TIME = 22n;
/** LinkedIn did not exist before, and no id is dated past this. */
const EARLIEST = Date.UTC(2003, 0);
const LATEST = Date.UTC(2100, 0);

/**
 * When a post was made, from its address: the upper bits of the number are Unix milliseconds (checked on real exports:
 * within a second of the row's own date).
 * @param urn 'urn:li:share:…' or another kind of post
 * @returns null where it holds no such number
 */
export function postTime(urn: string): number | null {
  const id = /:(\d{15,20})\)?$/.exec(urn)?.[1];
  if (id === undefined) return null;
  const time = Number(BigInt(id) >> BELOW_TIME);
  return time > EARLIEST && time < LATEST ? time : null;
}

/** Share, post and activity get numbers of their own, minted within two seconds of each other. */
const CLOSE = 5_000;

/** Whether two addresses name the same post: equal, or of two kinds and made at the same time. */
export function samePost(one: string, other: string): boolean {
  if (one === other) return true;
  if (kindOf(one) === kindOf(other)) return false;
  const [first, second] = [postTime(one), postTime(other)];
  return first !== null && second !== null && Math.abs(first - second) <= CLOSE;
}

const kindOf = (urn: string): string => urn.split(':')[2] ?? '';
