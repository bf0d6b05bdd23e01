/** The packed address of a post as keys of S pages bear it: field 1 holds field 1, a zigzag varint, as unpadded base64. */
export function packedKey(id: string): string {
  const bytes: number[] = [];
  for (let rest = BigInt(id) << 1n; rest > 0n; rest >>= 7n) bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
  return Buffer.from([0x0a, bytes.length + 1, 0x08, ...bytes])
    .toString('base64')
    .replace(/=+$/, '');
}
