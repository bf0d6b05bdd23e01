import { Inflate } from 'fflate';
import type { ByteSource, StopSignal } from '../byte-source.ts';
import { Refusal } from '../refusal.ts';
import { createCrc32 } from './crc32.ts';
import { viewOf } from './directory-end.ts';
import type { ZipEntry } from './entry.ts';

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
/** Read at a time; what it unpacks to is checked after each. */
const PIECE = 64 * 1024;

/**
 * The content of one file, checked against its size and checksum while it comes. Never holds more than the list of
 * contents promised.
 * @throws Refusal
 */
export async function unpack(source: ByteSource, entry: ZipEntry, stop?: StopSignal): Promise<Uint8Array> {
  if (entry.encrypted) throw new Refusal('encrypted', entry.path);
  if (entry.method !== 0 && entry.method !== 8) throw new Refusal('packed-otherwise', entry.path);
  const from = await contentStart(source, entry);
  const sink = createSink(entry);
  const take = entry.method === 0 ? sink.take : inflating(sink.take, entry);
  for (let at = from; at < from + entry.packed; at += PIECE) {
    if (stop?.aborted) throw new Refusal('stopped');
    const end = Math.min(at + PIECE, from + entry.packed);
    take(await source.read(at, end), end === from + entry.packed);
  }
  return sink.whole();
}

type Take = (bytes: Uint8Array, last: boolean) => void;

async function contentStart(source: ByteSource, { offset, packed, path }: ZipEntry): Promise<number> {
  if (offset + HEADER_LENGTH > source.size) throw new Refusal('torn', path);
  const header = viewOf(await source.read(offset, offset + HEADER_LENGTH));
  const start = offset + HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  if (header.getUint32(0, true) !== HEADER || start + packed > source.size) throw new Refusal('torn', path);
  return start;
}

function createSink({ size, crc, path }: ZipEntry): { take: Take; whole(): Uint8Array } {
  const whole = new Uint8Array(size);
  const check = createCrc32();
  let filled = 0;
  return {
    take(bytes) {
      if (filled + bytes.length > size) throw new Refusal('torn', path);
      whole.set(bytes, filled);
      filled += bytes.length;
      check.add(bytes);
    },
    whole() {
      if (filled !== size || check.value() !== crc) throw new Refusal('torn', path);
      return whole;
    },
  };
}

function inflating(take: Take, { path }: ZipEntry): Take {
  const inflate = new Inflate((bytes, last) => take(bytes, last));
  return (bytes, last) => {
    try {
      inflate.push(bytes, last);
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('torn', path);
    }
  };
}
