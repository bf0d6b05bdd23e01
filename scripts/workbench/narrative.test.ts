import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readNarrative } from '../../lib/imports/narrative/read-narrative.ts';
import { sealStateOf } from '../../lib/signing/narrative.ts';
import { sampleText } from '../../tests/support/narrative/samples.ts';
import { keysVerb } from '../pack/keys.ts';
import { narrativeVerb } from './narrative.ts';
import { signNarrativeVerb } from './sign-narrative.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'narrative-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const sample = write('sample.yaml', sampleText('staffing'));

test('findings come with place, reason, quote and question', () => {
  const report = narrativeVerb([sample, '--language', 'de', '--today', '2027-02-15']) as { findings: object[] };
  expect(report.findings[0]).toMatchObject({
    id: 'fact-expired',
    place: expect.stringMatching(/^Thema „Rückruf am selben Tag“, Fakt „/),
    reason: expect.stringContaining('31. Januar 2027'),
    quote: expect.stringContaining('vier Werktagen'),
    question: expect.stringMatching(/\?$/),
  });
});

test.each([
  [['--language', 'fr'], '--language takes one of'],
  [['--today', '2026-02-31x'], '--today is a day'],
  [['--verbose'], 'Unknown option'],
])('a wrong call is said: %j', (options, said) => {
  expect(() => narrativeVerb([sample, ...options])).toThrow(said);
});

test('a file that can’t be read is said in the language asked for, with line and field', () => {
  const torn = write('torn.yaml', sampleText('staffing').replace('version: 4', 'version: four'));
  expect(() => narrativeVerb([torn, '--language', 'de'])).toThrow('Zeile 4, Fassung: keine Zahl.');
  expect(() => narrativeVerb([torn, '--language', 'en'])).toThrow('Line 4, version: not a number.');
  expect(() => narrativeVerb([path.join(folder, 'none.yaml')])).toThrow("can't be opened");
});

test('what is signed here is what the extension takes', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const key = path.join(folder, 'key');
  const { publicKey } = await keysVerb([key]);
  const read = readNarrative(JSON.stringify(await signNarrativeVerb([sample, '--key', key])));
  expect(read.ok && (await sealStateOf(read.narrative, publicKey))).toBe('known');
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/^Fingerprint of the key: (?:[0-9A-F]{4} ?){5}\n$/));
  await expect(signNarrativeVerb([sample, '--key', sample])).rejects.toThrow('no private key');
  await expect(signNarrativeVerb([sample])).rejects.toThrow('--key');
  said.mockRestore();
});
