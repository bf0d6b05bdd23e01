import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'lib', 'components', 'entrypoints'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

const FROM = /\bfrom\s*['"](\.[^'"]+)['"]|^\s*import\s*['"](\.[^'"]+)['"]/gm;

/** What each file names in its imports, types included. */
const imports = new Map(
  files.map((file) => [
    file,
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(FROM)].map((match) =>
      path.posix.join(path.posix.dirname(file), match[1] ?? match[2] ?? ''),
    ),
  ]),
);

/** The first way back to a file that is still being walked, as a line to read; null = none. */
function circleFrom(file: string, way: readonly string[], done: Set<string>): string | null {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].join(' -> ');
  if (done.has(file)) return null;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...way, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return null;
}

it('finds imports at all', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(1_000);
});

it('no file comes back to itself by its imports', () => {
  const done = new Set<string>();
  expect(files.map((file) => circleFrom(file, [], done)).filter((circle) => circle !== null)).toEqual([]);
});
