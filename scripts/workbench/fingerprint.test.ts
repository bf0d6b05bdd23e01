import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DraftFinding } from '../../lib/domain/draft/check-draft.ts';
import { draftVerb } from './draft.ts';
import { fingerprintVerb } from './fingerprint.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'fingerprint-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

const POST =
  'Seit Montag steht in Halle 2 ein Kran, und keiner weiß, wem er gehört. Der Schlosser hat eine Karte daran gehängt.';
const post = write('Beitrag der Werkstatt.txt', POST);
const other = write('other.txt', 'Das Ventil kam mit dem falschen Flansch, und nachgemessen hatte es von uns niemand.');

const sameness = (text: string, fingerprints: string) =>
  (draftVerb([text, '--fingerprints', fingerprints]) as { outcomes: DraftFinding[] }).outcomes.filter(
    ({ id }) => id === 'DR-18',
  );

test('a draft is compared with the posts of a file, and the post is called like its file', () => {
  const file = write('house.json', JSON.stringify(fingerprintVerb([post, other])));
  const draft = write('draft.txt', POST.replace('Seit Montag', 'Seit gestern'));
  const [first] = sameness(draft, file);
  expect(first).toMatchObject({ outcome: 'hint', reason: expect.stringContaining('Beitrag der Werkstatt') });
  const own = write(
    'own.txt',
    'Im Lager lag die Dichtung zwei Jahre lang im Fach daneben, und keiner hat sie vermisst.',
  );
  expect(sameness(own, file).map(({ outcome }) => outcome)).toEqual(['pass']);
});

test('one post can be named', () => {
  expect(fingerprintVerb([post, '--label', ' Aus Halle 2 '])).toMatchObject({
    form: 1,
    posts: [{ label: 'Aus Halle 2' }],
  });
});

test.each([
  [[], 'Name the text files'],
  [[post, other, '--label', 'x'], '--label names one post'],
  [[post, '--label', 'x\ny'], 'needs a name of one line'],
  [[write('short.txt', 'Guten Tag')], 'is too short'],
  [[path.join(folder, 'none.txt')], "can't be opened"],
  [[post, '--text'], 'Unknown option'],
])('a wrong call is said: %j', (args, said) => {
  expect(() => fingerprintVerb(args)).toThrow(said);
});

test.each([
  ['{"form": 1', 'is damaged or holds no fingerprints'],
  ['{"form": 2, "posts": []}', 'was made by another release'],
])('a file of no fingerprints is said: %s', (text, said) => {
  expect(() => sameness(post, write('bad.json', text))).toThrow(said);
});
