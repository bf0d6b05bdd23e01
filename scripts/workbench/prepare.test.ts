import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prepareVerb } from './prepare.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'prepare-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const page = path.resolve('lib/sites/linkedin/profile/cases/ember-other-maintenance-de/page.html');
const url = 'https://www.linkedin.com/in/tobias-wendland/';
const me = write(
  'me.json',
  JSON.stringify({
    role: 'sales',
    today: '2026-11-25',
    languages: [{ name: 'Polnisch', level: 'C1' }],
    experience: [{ title: 'Monteurin', company: 'Molkerei Hasenried', start: '2011-03', end: '2013-01' }],
  }),
);
const narrative = path.resolve('public/narratives/machine-builder.yaml');

test('a conversation with what the persona has in common, and the message looked over', () => {
  const message = write('message.txt', 'Hallo zusammen, wir bieten eine kostenlose Demo.');
  const out = prepareVerb([
    page,
    '--url',
    url,
    '--me',
    me,
    '--narrative',
    narrative,
    '--message',
    message,
    '--kind',
    'note',
  ]);
  expect(out).toMatchObject({
    anchors: expect.arrayContaining([
      expect.objectContaining({ quote: expect.objectContaining({ section: 'about' }) }),
    ]),
    common: [{ kind: 'company', own: 'Monteurin' }],
    bridges: expect.arrayContaining([
      expect.objectContaining({ theme: expect.objectContaining({ id: 'hours-not-days' }) }),
    ]),
    message: expect.arrayContaining([
      expect.objectContaining({ id: 'no-pitch', outcome: 'hint', quote: 'wir bieten' }),
    ]),
  });
});

test.each([
  [[page, '--url', url], 'Say who prepares'],
  [[page, '--url', url, '--me', me, '--language', 'fr'], '--language takes one of'],
  [[page, '--me', me], 'Say at which address'],
])('a wrong call is said: %j', (args, said) => {
  expect(() => prepareVerb(args)).toThrow(said);
});
