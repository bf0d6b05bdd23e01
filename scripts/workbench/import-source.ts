import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import type { Brought } from '../../lib/imports/open-brought.ts';
import { Problem } from './problem.ts';

/** Opens a file for an import; it is read piece by piece and closed when `use` is through. */
export async function withBroughtFile<T>(file: string, use: (brought: Brought) => Promise<T>): Promise<T> {
  const handle = await open(file).catch(() => {
    throw new Problem('input', `The file "${file}" can't be opened.`);
  });
  try {
    const { size } = await handle.stat();
    return await use({ name: path.basename(file), source: { size, read: (from, to) => readPiece(handle, from, to) } });
  } finally {
    await handle.close();
  }
}

async function readPiece(handle: FileHandle, from: number, to: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(to - from);
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
  return bytes.subarray(0, bytesRead);
}
