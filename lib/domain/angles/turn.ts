/** A number in [0, 1) that looks like chance and is the same for the same text (FNV-1a), so that ties turn with the day. */
export function turnOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) / 0x1_0000_0000;
}

/** One of a list, always the same for the same key. */
export function pick<T>(list: readonly [T, ...T[]] | readonly T[], key: string): T | undefined {
  return list[Math.floor(turnOf(key) * list.length)];
}
