const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** A checksum that grows with the bytes (CRC-32 as ZIP uses it). fflate keeps its own to itself. */
export function createCrc32(): { add(bytes: Uint8Array): void; value(): number } {
  let state = -1;
  return {
    add(bytes) {
      let next = state;
      for (const byte of bytes) next = (TABLE[(next ^ byte) & 0xff] ?? 0) ^ (next >>> 8);
      state = next;
    },
    value: () => (state ^ -1) >>> 0,
  };
}
