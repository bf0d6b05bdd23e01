import type { BroughtFile } from './brought-file.ts';
import type { ByteSource, StopSignal } from './byte-source.ts';
import { Refusal } from './refusal.ts';
import { ZIP_LIMITS } from './zip/limits.ts';
import { openArchive } from './zip/open-archive.ts';

/** A file as the user brings it. */
export interface Brought {
  name: string;
  source: ByteSource;
}

/**
 * The files in what the user brought: those of an archive, or the file itself. What it is, its first bytes say.
 * @throws Refusal
 */
export async function openBrought({ name, source }: Brought, stop?: StopSignal): Promise<BroughtFile[]> {
  if (source.size === 0) throw new Refusal('empty');
  const head = await read(source, 0, Math.min(source.size, 8));
  if (startsWith(head, 'PK\u0003\u0004') || startsWith(head, 'PK\u0005\u0006')) {
    return await openArchive(source, stop);
  }
  if (startsWith(head, 'PK\u0007\u0008')) throw new Refusal('split');
  if (!/\.(?:csv|json|txt|tsv|vcf|vcard)$/i.test(name) || isPacked(head)) throw new Refusal('other-kind');
  if (source.size > ZIP_LIMITS.file) throw new Refusal('too-large');
  return [{ path: name, size: source.size, bytes: () => read(source, 0, source.size) }];
}

/** Whatever goes wrong while a disk or browser reads is one thing for the user. */
async function read(source: ByteSource, from: number, to: number): Promise<Uint8Array> {
  try {
    return await source.read(from, to);
  } catch {
    throw new Refusal('unreadable');
  }
}

/** Archives of other kinds, PDF, pictures. */
const isPacked = (head: Uint8Array): boolean =>
  ['\u001f\u008b', '7z', 'Rar!', '%PDF', '\u0089PNG', '\u00ff\u00d8'].some((mark) => startsWith(head, mark));

const startsWith = (head: Uint8Array, mark: string): boolean =>
  head.length >= mark.length && [...mark].every((sign, at) => head[at] === sign.charCodeAt(0));
