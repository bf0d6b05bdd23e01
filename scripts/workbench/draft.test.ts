import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DraftFinding } from '../../lib/domain/draft/check-draft.ts';
import { draftVerb } from './draft.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'draft-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'post.txt');
writeFileSync(file, 'Auf der Straße vor Halle 2 steht seit Montag ein Kran, und keiner weiß, wem er gehört.\n');

const outcomes = (...options: string[]) => (draftVerb([file, ...options]) as { outcomes: DraftFinding[] }).outcomes;

test('every check has its say, with places in the text', () => {
  expect(new Set(outcomes('--network', 'linkedin').map(({ id }) => id)).size).toBe(18);
  const swiss = outcomes('--language', 'de-CH').filter(({ outcome }) => outcome === 'hint');
  expect(swiss.map(({ id, quote, start, end }) => ({ id, quote, start, end }))).toEqual([
    { id: 'DR-17', quote: 'Straße', start: 8, end: 14 },
    { id: 'DR-17', quote: 'weiß', start: 66, end: 70 },
  ]);
});

test.each([
  [['--network', 'x'], '--network takes one of'],
  [['--today', '24.11.2026'], '--today is a day'],
  [['--gate'], 'Unknown option'],
  [['second.txt'], 'Name exactly one text file'],
])('a wrong call is said: %j', (options, said) => {
  expect(() => draftVerb([file, ...options])).toThrow(said);
});

test('a file that is not there is said', () => {
  expect(() => draftVerb([path.join(folder, 'none.txt')])).toThrow("can't be opened");
});
