/** Addresses of posts; an aggregate holds several. */
const POST = /urn:li:(?:activity|ugcPost|share):\d+/;
const COMMENT = /urn:li:comment:\((?:urn:li:)?(activity|ugcPost):(\d+),/;
/** S: what stands before the first of these words in a key is the post's address, as base64 of a protobuf. */
const PACKED = /^([A-Za-z0-9+/_-]{12,40}?)-(?:replaceable|commentList|commentsSection)/;

/** First byte of a packed address: number of the field, wire type 2. */
const KINDS: Readonly<Record<number, string>> = { 10: 'activity', 18: 'ugcPost', 26: 'groupPost' };

/** The post an attribute names in plain: 'urn:li:activity:…' or null. */
export function urnIn(value: string): string | null {
  return POST.exec(value)?.[0] ?? null;
}

/** The post that a comment's own address names. */
export function urnOfComment(value: string): string | null {
  const match = COMMENT.exec(value);
  return match ? `urn:li:${match[1]}:${match[2]}` : null;
}

/**
 * The post a key of S names: '<base64>-replaceableCommentTools…'. The bytes are one field (kind, length) that holds its
 * numbers as zigzag varints. Undocumented, found on 26 posts of 2026-04 and stated by others until 2026-10; so whatever
 * does not fit exactly gives null.
 */
export function unpackUrn(key: string): string | null {
  const packed = PACKED.exec(key)?.[1];
  const bytes = packed ? bytesOf(packed) : null;
  const kind = KINDS[bytes?.charCodeAt(0) ?? 0];
  if (!bytes || !kind || bytes.charCodeAt(1) !== bytes.length - 2) return null;
  const numbers = numbersIn(bytes);
  const id = numbers?.at(-1);
  if (!numbers || id === undefined || !isPostId(id)) return null;
  if (kind !== 'groupPost') return numbers.length === 1 ? `urn:li:${kind}:${id}` : null;
  return numbers.length === 2 ? `urn:li:groupPost:(${numbers.join(',')})` : null;
}

function bytesOf(packed: string): string | null {
  try {
    return atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return null;
  }
}

/** The numbers of a message whose fields are all varints; null where it is anything else. */
function numbersIn(bytes: string): bigint[] | null {
  const numbers: bigint[] = [];
  let at = 2;
  while (at < bytes.length) {
    // Fields count up from 1, each of wire type 0.
    if (bytes.charCodeAt(at++) !== (numbers.length + 1) << 3) return null;
    let value = 0n;
    let shift = 0n;
    for (let more = true; more; shift += 7n) {
      if (at >= bytes.length || shift > 63n) return null;
      const byte = bytes.charCodeAt(at++);
      value |= BigInt(byte & 0x7f) << shift;
      more = byte > 0x7f;
    }
    // Zigzag: an id is never negative, so its code is even.
    if (value & 1n) return null;
    numbers.push(value >> 1n);
  }
  return numbers;
}

/** Ids of posts have 19 digits; their upper bits are the milliseconds of the posting. */
const isPostId = (id: bigint): boolean => id.toString().length === 19 && id >> 22n > 1_100_000_000_000n;
