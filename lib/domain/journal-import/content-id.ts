/**
 * A UUID of version 7 (RFC 9562, section 5.7) whose random part comes from a content: the same content at the same time
 * has the same id, in whatever export and on whatever device, so that nothing is entered twice.
 * @param time milliseconds since 1970
 * @param content what makes the row this one and no other
 */
export function contentId(time: number, content: string): string {
  const clock = Math.max(0, Math.trunc(time)).toString(16).padStart(12, '0').slice(-12);
  const [a, b, c] = [hash(content, 1), hash(content, 2), hash(content, 3)];
  const variant = '89ab'[Number.parseInt(b[0] ?? '0', 16) % 4];
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${a.slice(0, 3)}-${variant}${b.slice(1, 4)}-${c}${a.slice(4, 8)}`;
}

/** Murmur's finishing steps over the UTF-16 units: 32 bits in eight digits. Not a secret, only spread evenly. */
function hash(text: string, seed: number): string {
  let state = Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x85ebca6b);
    state ^= state >>> 13;
  }
  state = Math.imul(state ^ (state >>> 16), 0xc2b2ae35);
  return ((state ^ (state >>> 15)) >>> 0).toString(16).padStart(8, '0');
}
