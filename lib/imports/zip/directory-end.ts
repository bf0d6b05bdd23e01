import type { ByteSource } from '../byte-source.ts';
import { Refusal } from '../refusal.ts';
import type { ZipLimits } from './limits.ts';

/** Where the list of contents lies. */
export interface DirectorySpan {
  entries: number;
  offset: number;
  size: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const END_64 = 0x06064b50;
const END_64_LENGTH = 56;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A 64-bit number; what no double holds exactly is larger than any file. */
export const bigAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Finds the list of contents by the record at the end of an archive (APPNOTE 4.3.16, 4.3.14 for ZIP64). */
export async function directorySpan(source: ByteSource, limits: ZipLimits): Promise<DirectorySpan> {
  const from = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT);
  const view = viewOf(await source.read(from, source.size));
  const at = endRecordIn(view);
  if (at === null) throw new Refusal('torn');
  const disk = view.getUint16(at + 4, true);
  const span = {
    entries: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
  const large = span.entries === 0xffff || span.size === 0xffffffff || span.offset === 0xffffffff;
  const found = large ? ((await spanIn64(source, from + at)) ?? span) : span;
  if (!large && (disk !== 0 || view.getUint16(at + 6, true) !== 0)) throw new Refusal('split');
  if (found.entries > limits.entries || found.size > limits.directory) throw new Refusal('too-many');
  if (found.offset + found.size > from + at) throw new Refusal('torn');
  return found;
}

/** The record is the last one whose comment reaches exactly to the end of the file. */
function endRecordIn(view: DataView): number | null {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

async function spanIn64(source: ByteSource, endAt: number): Promise<DirectorySpan | null> {
  if (endAt < LOCATOR_64_LENGTH) return null;
  const locator = viewOf(await source.read(endAt - LOCATOR_64_LENGTH, endAt));
  if (locator.getUint32(0, true) !== LOCATOR_64) return null;
  if (locator.getUint32(16, true) > 1) throw new Refusal('split');
  const at = bigAt(locator, 8);
  if (at + END_64_LENGTH > endAt) throw new Refusal('torn');
  const record = viewOf(await source.read(at, at + END_64_LENGTH));
  if (record.getUint32(0, true) !== END_64) throw new Refusal('torn');
  return { entries: bigAt(record, 32), size: bigAt(record, 40), offset: bigAt(record, 48) };
}
