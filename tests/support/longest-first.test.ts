import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LONGEST, longestFirst } from './longest-first.ts';

test('the longest files come first, and all others stay in their order', () => {
  const [longest, second] = LONGEST.map((name) => `/tests/extension/${name}.test.ts`);
  const files = ['/b.test.ts', `${second}`, '/a.test.ts', `${longest}`];
  expect(longestFirst(files, (file) => file)).toEqual([longest, second, '/b.test.ts', '/a.test.ts']);
});

test('every one of them is there', () => {
  expect(LONGEST.filter((name) => !existsSync(`tests/extension/${name}.test.ts`))).toEqual([]);
});
