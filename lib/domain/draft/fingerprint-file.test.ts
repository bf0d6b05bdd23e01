import { expect, test } from 'vitest';
import { fingerprintFile, readFingerprintFile, writeFingerprintFile } from './fingerprint-file.ts';
import { type Fingerprint, postFingerprint } from './measures/fingerprint.ts';

const POST =
  'Seit Montag steht in Halle 2 ein Kran, und keiner weiß, wem er gehört. Der Schlosser hat eine Karte daran gehängt.';
const post = (label: string): Fingerprint => {
  const made = postFingerprint(label, POST);
  if (!made) throw new Error('too short');
  return made;
};
const read = (data: unknown) => readFingerprintFile(JSON.stringify(data));

test('what is written is read again, and holds no word of the post', () => {
  const text = writeFingerprintFile([post('Beitrag der Werkstatt')]);
  expect(readFingerprintFile(text)).toEqual({ ok: true, posts: [post('Beitrag der Werkstatt')] });
  expect(text).not.toMatch(/Montag|Kran|Schlosser/);
});

test('a post of a few words is none that others could be told from', () => {
  expect(postFingerprint('x', 'Wir stellen ein: Schlosser für Halle 2.')).toBeNull();
});

// Whoever changes how the numbers come about gives the file another form: old files would never match again.
test('the same post has these numbers in form 1', () => {
  expect(fingerprintFile([post('x')]).form).toBe(1);
  expect(post('x').hashes.slice(0, 4)).toEqual([129416307, 44447236, 137521475, 17360226]);
});

test.each<[string, string, unknown]>([
  ['no JSON', 'torn', undefined],
  ['a list', 'torn', []],
  ['no posts', 'torn', { form: 1, posts: [] }],
  ['too few numbers', 'torn', { form: 1, posts: [{ label: 'x', hashes: [1, 2] }] }],
  ['a number too large', 'torn', { form: 1, posts: [{ ...post('x'), hashes: post('x').hashes.with(3, 2 ** 32) }] }],
  ['a label of two lines', 'torn', { form: 1, posts: [post('x\ny')] }],
  ['a label that turns the writing round', 'torn', { form: 1, posts: [post('x\u202ey')] }],
  ['more than it says', 'torn', { form: 1, posts: [post('x')], text: POST }],
  ['a later form', 'form', { form: 2, posts: 'otherwise' }],
  ['more posts than are kept', 'torn', { form: 1, posts: Array.from({ length: 501 }, (_, at) => post(`${at}`)) }],
  ['endless', 'too-large', 'x'.repeat(1_000_001)],
])('%s: refused as %s', (_name, fault, data) => {
  expect(data === undefined ? readFingerprintFile('{"form": 1, "posts"') : read(data)).toEqual({ ok: false, fault });
});
