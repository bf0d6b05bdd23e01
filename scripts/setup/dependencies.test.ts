import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dependenciesFit } from './dependencies.mjs';

/** A folder with a lock file and what npm noted as installed. */
function folder(want: object, have: object | null): string {
  const path = mkdtempSync(join(tmpdir(), 'werkstolz-lock-'));
  writeFileSync(join(path, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...want } }));
  if (have) {
    mkdirSync(join(path, 'node_modules'));
    writeFileSync(join(path, 'node_modules/.package-lock.json'), JSON.stringify({ packages: have }));
  }
  return path;
}

const wanted = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } };

test('nothing installed yet does not fit', () => {
  expect(dependenciesFit(folder(wanted, null))).toBe(false);
});

test('another version than the lock file names does not fit', () => {
  expect(dependenciesFit(folder(wanted, { 'node_modules/a': { version: '1.0.1' } }))).toBe(false);
});

test('packages for other machines may be missing', () => {
  expect(dependenciesFit(folder(wanted, { 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
});
