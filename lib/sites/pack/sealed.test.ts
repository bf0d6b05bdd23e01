import { expect, test } from 'vitest';
import { createSigner, payloadOf } from '../../../tests/support/pack.ts';
import { openPack, openUnsigned } from './sealed.ts';

const signer = await createSigner();
const open = (text: string, key = signer.publicKey) => openPack(text, key);
const faultOf = async (text: string, key?: string) => {
  const opened = await open(text, key);
  return opened.ok ? null : opened.fault;
};

test('a signed pack is opened', async () => {
  expect(await open(await signer.sign(payloadOf()))).toEqual({
    ok: true,
    pack: { version: 2, date: '2026-12-03', tables: { 'linkedin/people': { rows: ['[data-row]', 'li'] } } },
  });
});

test('spaces in the file change nothing', async () => {
  const text = JSON.stringify(JSON.parse(await signer.sign(payloadOf())), null, 2);
  expect((await open(text)).ok).toBe(true);
});

test('somebody else’s signature is none, and a pack without one neither', async () => {
  const text = await signer.sign(payloadOf());
  expect(await faultOf(text, (await createSigner()).publicKey)).toBe('signature');
  expect(await faultOf(JSON.stringify({ pack: payloadOf() }))).toBe('signature');
  expect(await faultOf(JSON.stringify({ pack: payloadOf(), signature: 'A'.repeat(88) }))).toBe('signature');
});

test('one changed character breaks the signature', async () => {
  const text = await signer.sign(payloadOf());
  expect(await faultOf(text.replace('[data-row]', '[data-rov]'))).toBe('signature');
  expect(await faultOf(text.replace('"version":2', '"version":3'))).toBe('signature');
});

test('of a key that stands twice the last counts, for the signature too', async () => {
  const text = await signer.sign(payloadOf());
  expect(await faultOf(text.replace('"version":2', '"version":2,"version":9'))).toBe('signature');
});

test.each([
  ['', 'torn'],
  ['{"pack":', 'torn'],
  ['null', 'torn'],
  ['[]', 'torn'],
  ['{"pack":{}}', 'torn'],
  ['{"pack":[],"signature":""}', 'torn'],
  [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'torn'],
  ['x'.repeat(256 * 1024 + 1), 'too-large'],
  ['ä'.repeat(128 * 1024 + 1), 'too-large'],
])('%.30s… is refused as %s', async (text, fault) => {
  expect(await faultOf(text)).toBe(fault);
});

test.each([
  ['a later form', { form: 2 }, 'form'],
  ['no number of a form', { form: '1' }, 'torn'],
  ['version 0', { version: 0 }, 'torn'],
  ['half a version', { version: 1.5 }, 'torn'],
  ['a date in words', { date: 'December 3, 2026' }, 'torn'],
  ['a day that is none', { date: '2026-13-45' }, 'torn'],
  ['no table', { tables: {} }, 'torn'],
  ['tables in a list', { tables: [{}] }, 'torn'],
  ['a further key', { permissions: ['tabs'] }, 'torn'],
  ['a list that is too long', { tables: { 'linkedin/people': { rows: Array(501).fill('li') } } }, 'torn'],
])('%s is refused, however well it is signed', async (_name, changes, fault) => {
  expect(await faultOf(await signer.sign(payloadOf(changes)))).toBe(fault);
});

test('nesting without end, and names that every object has, are refused before anything walks them', async () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  const around = (tables: string) => `{"pack":{"form":1,"version":2,"date":"2026-12-03","tables":${tables}}}`;
  expect(await faultOf(around(`{"linkedin/people":${deep}}`))).toBe('torn');
  expect(await faultOf(around('{"__proto__":{"rows":["li"]}}'))).toBe('torn');
  expect(await faultOf(around('{"linkedin/people":{"constructor":"li"}}'))).toBe('torn');
});

test('the workbench opens a pack before it is signed', () => {
  expect(openUnsigned(JSON.stringify(payloadOf()))).toMatchObject({ ok: true, pack: { version: 2 } });
  expect(openUnsigned(JSON.stringify({ pack: payloadOf() }))).toMatchObject({ ok: true, pack: { version: 2 } });
  expect(openUnsigned('{')).toEqual({ ok: false, fault: 'torn' });
});
