import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { skillsVerb } from './skills.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'skills-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (text: string): string => {
  const file = path.join(folder, 'pairs.tsv');
  writeFileSync(file, text);
  return file;
};

test('one entry a row, in order, with words of the text', () => {
  expect(skillsVerb([write('1\tJava\tJava und SQL\r\n0\tJava\tJavaScript\n')])).toEqual([
    { found: true, evidence: ['Java'] },
    { found: false, evidence: [] },
  ]);
});

test('what can’t be read is said', () => {
  expect(() => skillsVerb([])).toThrow('Name one file');
  expect(() => skillsVerb([write('1\tJava\n')])).toThrow('Line 1 does not hold three columns');
  expect(() => skillsVerb([path.join(folder, 'none.tsv')])).toThrow("can't be opened");
});
