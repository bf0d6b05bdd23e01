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

/**
 * Finds posts again by any of their addresses: by the same one, or by one of another kind that was made at the same time.
 * @param urns addresses of the posts that are known
 * @returns the known address of the post that is asked for; null = none of them
 */
export function createPostFinder(urns: readonly string[]): (urn: string) => string | null {
  const known = new Set(urns);
  const byTime = new Map<number, string[]>();
  for (const urn of known) {
    const slot = slotOf(urn);
    if (slot !== null) byTime.set(slot, [...(byTime.get(slot) ?? []), urn]);
  }
  return (urn) => {
    if (known.has(urn)) return urn;
    const slot = slotOf(urn);
    if (slot === null) return null;
    const near = [slot - 1, slot, slot + 1].flatMap((at) => byTime.get(at) ?? []);
    return near.find((other) => isSamePost(urn, other)) ?? null;
  };
}

const slotOf = (urn: string): number | null => {
  const time = postTime(urn);
  return time === null ? null : Math.floor(time / CLOSE);
};

/** Two of one kind are two posts, however close. */
function isSamePost(one: string, other: string): boolean {
  const apart = Math.abs((postTime(one) ?? 0) - (postTime(other) ?? 0));
  return kindOf(one) !== kindOf(other) && apart <= CLOSE;
}

const kindOf = (urn: string): string => urn.split(':')[2] ?? '';
