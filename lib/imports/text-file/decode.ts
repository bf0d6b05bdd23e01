/** Encodings that exports, address books and office programs write. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * A text from bytes, by its byte order mark, else by what the bytes can be: UTF-16 shows zeros, and text in other
 * encodings than UTF-8 is hardly ever valid as such.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = markOf(bytes) ?? silentUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function markOf([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Latin letters in UTF-16 have a zero in every other place. */
function silentUtf16(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 400);
  if (head.length < 4) return null;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even < head.length / 40) return 'utf-16le';
  if (even > head.length / 4 && odd < head.length / 40) return 'utf-16be';
  return null;
}

/** A text cut or torn in a few places is still one: more whole characters beyond ASCII than broken ones. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    return (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) > broken;
  }
}
