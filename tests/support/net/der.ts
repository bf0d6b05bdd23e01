/** Distinguished Encoding Rules (X.690), as much as one certificate needs. */

function length(bytes: number): Buffer {
  if (bytes < 0x80) return Buffer.from([bytes]);
  const digits: number[] = [];
  for (let rest = bytes; rest > 0; rest >>= 8) digits.unshift(rest & 0xff);
  return Buffer.from([0x80 | digits.length, ...digits]);
}

export function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
}

export const sequence = (...parts: Buffer[]): Buffer => tagged(0x30, ...parts);
export const set = (...parts: Buffer[]): Buffer => tagged(0x31, ...parts);
export const integer = (bytes: Buffer): Buffer => tagged(0x02, bytes);
export const utf8 = (text: string): Buffer => tagged(0x0c, Buffer.from(text));
export const octets = (body: Buffer): Buffer => tagged(0x04, body);
export const bits = (body: Buffer): Buffer => tagged(0x03, Buffer.from([0]), body);

/** '2026-01-31T00:00:00Z' as a UTCTime. */
export function time(date: Date): Buffer {
  return tagged(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
}

/** '1.2.840.10045.4.3.2' as an object identifier. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const group = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) group.unshift(0x80 | (left & 0x7f));
    bytes.push(...group);
  }
  return tagged(0x06, Buffer.from(bytes));
}
