import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { holds } from './report.ts';
import { sizeRows } from './size-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'werkstolz-sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a script that grew over its limit is found', () => {
  const write = (file: string, bytes: number) => writeFileSync(join(folder, file), 'x'.repeat(bytes));
  write('edge.js', 2_501);
  write('notice.js', 12_000);
  write('sidebar.js', 320_000);
  write('reader.js', 50_000);
  expect(sizeRows(folder).map((row) => [row.shown, holds(row)])).toEqual([
    ['2,501 B', false],
    ['12,000 B', true],
    ['320,000 B', true],
    ['50,000 B', true],
  ]);
});
