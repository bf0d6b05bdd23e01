import type { BroughtFile } from '../brought-file.ts';
import type { ByteSource, StopSignal } from '../byte-source.ts';
import { Refusal } from '../refusal.ts';
import { readDirectory } from './directory.ts';
import type { ZipEntry } from './entry.ts';
import { STEEPEST_RATIO, ZIP_LIMITS, type ZipLimits } from './limits.ts';
import { unpack } from './unpack.ts';

/**
 * Opens an archive by its list of contents. Nothing is unpacked before a file is asked for, so that a large archive costs
 * what is read of it and no more.
 * @throws Refusal; so does reading a file
 */
export async function openArchive(
  source: ByteSource,
  stop?: StopSignal,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<BroughtFile[]> {
  if (source.size > limits.archive) throw new Refusal('too-large');
  const entries = await readDirectory(source, limits);
  let left = limits.total;
  return entries.map((entry) => ({
    path: entry.path,
    size: entry.size,
    async bytes() {
      refuseTooMuch(entry, Math.min(left, limits.file));
      left -= entry.size;
      return await unpack(source, entry, stop);
    },
  }));
}

function refuseTooMuch({ size, packed, path }: ZipEntry, most: number): void {
  if (size > STEEPEST_RATIO * (packed + 1)) throw new Refusal('bomb', path);
  if (size > most) throw new Refusal('too-large', path);
}
