import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Writes a picture; with few colors where ImageMagick is at hand, which makes it a third of the size. */
export function savePicture(path: string, png: Uint8Array): void {
  writeFileSync(path, png);
  for (const program of ['magick', 'convert']) {
    const done = spawnSync(program, [
      path,
      '+dither',
      '-colors',
      '96',
      '-strip',
      '-define',
      'png:compression-level=9',
      `PNG8:${path}`,
    ]);
    if (done.status === 0) return;
  }
}
