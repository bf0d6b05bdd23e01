import type { ByteSource } from '../byte-source.ts';
import { Refusal } from '../refusal.ts';
import { bigAt, directorySpan, viewOf } from './directory-end.ts';
import type { ZipEntry } from './entry.ts';
import type { ZipLimits } from './limits.ts';
import { safePath } from './safe-path.ts';

const HEADER = 0x02014b50;
const HEADER_LENGTH = 46;
const FULL = 0xffffffff;
const EXTRA_64 = 1;

/**
 * The files an archive says it holds; folders are left out.
 * @throws Refusal where the list is damaged, too long, names a place outside of the archive, or one name twice
 */
export async function readDirectory(source: ByteSource, limits: ZipLimits): Promise<ZipEntry[]> {
  const span = await directorySpan(source, limits);
  const view = viewOf(await source.read(span.offset, span.offset + span.size));
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let count = 0; count < span.entries; count += 1) {
    if (at + HEADER_LENGTH > view.byteLength || view.getUint32(at, true) !== HEADER) throw new Refusal('torn');
    const length = HEADER_LENGTH + lengthsAt(view, at).reduce((sum, part) => sum + part, 0);
    if (at + length > view.byteLength) throw new Refusal('torn');
    const entry = entryAt(view, at);
    if (!entry.path.endsWith('/')) entries.push(entry);
    at += length;
  }
  refuseTwins(entries);
  refuseOverlaps(entries);
  return entries;
}

/** Of name, extra fields and comment. */
const lengthsAt = (view: DataView, at: number): [number, number, number] => [
  view.getUint16(at + 28, true),
  view.getUint16(at + 30, true),
  view.getUint16(at + 32, true),
];

function entryAt(view: DataView, at: number): ZipEntry {
  const [name, extra] = lengthsAt(view, at);
  const nameAt = at + HEADER_LENGTH;
  const plain = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    path: safePath(new Uint8Array(view.buffer, view.byteOffset + nameAt, name)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    ...withLarge(plain, view, nameAt + name, extra),
  };
}

type Spans = Pick<ZipEntry, 'size' | 'packed' | 'offset'>;

/** Numbers that did not fit stand in an extra field, in this order, each only if needed (APPNOTE 4.5.3). */
function withLarge(plain: Spans, view: DataView, from: number, length: number): Spans {
  const found = { ...plain };
  let at = from;
  while (at + 4 <= from + length) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    let next = at + 4;
    const end = Math.min(next + size, from + length);
    for (const key of id === EXTRA_64 ? (['size', 'packed', 'offset'] as const) : []) {
      if (found[key] !== FULL || next + 8 > end) continue;
      found[key] = bigAt(view, next);
      next += 8;
    }
    at = end;
    if (size === 0 && id === 0) break;
  }
  return found;
}

function refuseTwins(entries: readonly ZipEntry[]): void {
  if (new Set(entries.map(({ path }) => path.toLowerCase())).size < entries.length) throw new Refusal('torn');
}

/** Files that share their bytes are how a small archive unpacks to a huge one. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  let free = 0;
  for (const { offset, packed } of inOrder) {
    if (offset < free) throw new Refusal('bomb');
    free = offset + packed;
  }
}
