import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { candidateVerb } from './candidate.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'candidate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const page = path.resolve('lib/sites/linkedin/profile/cases/ember-other-maintenance-de/page.html');
const url = 'https://www.linkedin.com/in/tobias-wendland/';

test('what the page says to the opening, in its order', () => {
  const opening = write(
    'opening.yaml',
    'title: Technik\nmust: [Instandhaltung, Führerschein B]\nlearnable: [Englisch]\n',
  );
  expect(candidateVerb([page, '--url', url, '--opening', opening])).toMatchObject({
    rows: [
      { requirement: 'Instandhaltung', state: 'found', quotes: [{ section: 'experience' }, {}] },
      { requirement: 'Führerschein B', state: 'notMentioned', ask: expect.stringContaining('?') },
      { requirement: 'Englisch', group: 'learnable', state: 'found' },
    ],
    opening: [{ id: 'no-reason' }, { id: 'no-pay' }],
  });
});

test('what can’t be read is said', () => {
  expect(() => candidateVerb([page, '--url', url])).toThrow('Name the opening');
  expect(() => candidateVerb([page, '--url', url, '--opening', write('none.txt', 'Guten Tag')])).toThrow(
    'No opening was recognized',
  );
});
