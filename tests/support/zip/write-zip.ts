import { zipSync } from 'fflate';

/** An archive of texts; the times in it do not matter. */
export const writeZip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    ),
    { mtime: '2026-11-20T09:00:00' },
  );

const DIRECTORY_HEADER = [0x50, 0x4b, 0x01, 0x02];

/** Where the list of contents has its entries. */
export function directoryEntries(zip: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < zip.length - 4; at += 1) {
    if (DIRECTORY_HEADER.every((byte, index) => zip[at + index] === byte)) places.push(at);
  }
  return places;
}

/** A copy in which something is changed by hand. */
export function tampered(zip: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array {
  const copy = zip.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}
