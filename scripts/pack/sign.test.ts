import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPack } from '../../lib/sites/pack/sealed.ts';
import { keysVerb } from './keys.ts';
import { signVerb } from './sign.ts';
import { changesVerb, tablesVerb } from './tables.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const write = (name: string, data: unknown): string => {
  writeFileSync(at(name), JSON.stringify(data));
  return at(name);
};
const key = at('key');
const { publicKey } = await keysVerb([key]);

test('only its owner can read a private key, and none is written over', async () => {
  expect(statSync(key).mode & 0o077).toBe(0);
  await expect(keysVerb([key])).rejects.toThrow('is there already');
});

test('what differs from the release becomes a pack that the extension opens', async () => {
  const { 'linkedin/people': people = {}, ...others } = tablesVerb();
  const released = write('released.json', { ...others, 'linkedin/people': { ...people, rows: ['li'] } });
  const changes = changesVerb([released]);
  expect(changes).toEqual({ 'linkedin/people': { rows: people.rows } });
  const sealed = await signVerb([
    write('changes.json', changes),
    '--key',
    key,
    '--version',
    '2',
    '--date',
    '2026-12-03',
  ]);
  expect(await openPack(JSON.stringify(sealed), publicKey)).toEqual({
    ok: true,
    pack: { version: 2, date: '2026-12-03', tables: changes },
  });
});

test.each([
  ['1', 'is 2 or more'],
  ['two', 'would be refused'],
])('version %s is not signed', async (version, reason) => {
  const file = write('fit.json', { 'linkedin/people': { rows: ['li'] } });
  await expect(signVerb([file, '--key', key, '--version', version])).rejects.toThrow(reason);
});

test('a selector with a slip is not signed', async () => {
  const file = write('slip.json', { 'linkedin/people': { rows: ['li['] } });
  await expect(signVerb([file, '--key', key, '--version', '2'])).rejects.toThrow('do not fit');
});
