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
    return atob(/[-_]/.test(packed) ? packed.replace(/-/g, '+').replace(/_/g, '/') : packed);
  } catch {
    return null;
  }
}

/** The numbers of a message whose fields are all varints, counted up from 1; null where it is anything else. */
function numbersIn(bytes: string): bigint[] | null {
  const numbers: bigint[] = [];
  let at = 2;
  while (at < bytes.length) {
    if (bytes.charCodeAt(at++) !== (numbers.length + 1) << 3) return null;
    const end = endOfVarint(bytes, at);
    const low = bits(bytes, at, Math.min(at + HALF, end));
    // Zigzag: an id is never negative, so its code is even.
    if (end < 0 || low % 2 !== 0) return null;
    numbers.push(BigInt(bits(bytes, at + HALF, end)) * 2n ** BigInt(7 * HALF - 1) + BigInt(low / 2));
    at = end;
  }
  return numbers;
}

/** Index behind the last byte of a number of at most 64 bits; -1 where it does not end. */
function endOfVarint(bytes: string, from: number): number {
  for (let at = from; at < Math.min(bytes.length, from + 2 * HALF); at++)
    if (bytes.charCodeAt(at) < 0x80) return at + 1;
  return -1;
}

/** Bytes of which a plain number holds all bits. */
const HALF = 5;

/** Seven bits a byte, the lowest first. */
function bits(bytes: string, from: number, end: number): number {
  let value = 0;
  for (let at = end - 1; at >= from; at--) value = value * 128 + (bytes.charCodeAt(at) & 0x7f);
  return value;
}

/** Ids of posts have 19 digits; their upper bits are the milliseconds of the posting, which is not before 2004. */
const isPostId = (id: bigint): boolean => id.toString().length === 19 && Number(id) / 2 ** 22 > Date.UTC(2004, 0);
