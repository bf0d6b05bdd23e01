import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { putInForce } from '../../lib/db/narratives.ts';
import { postFingerprint } from '../../lib/domain/draft/measures/fingerprint.ts';
import type { DraftQuestion } from '../../lib/messages/draft-view.ts';
import type { Caller } from '../../lib/messages/sender.ts';
import { defaultSettings, type Settings } from '../../lib/messages/settings.ts';
import { smallNarrative } from '../../tests/support/narrative/small-narrative.ts';
import { createDraftHandlers } from './draft-check.ts';
import { createFingerprintHandlers } from './fingerprints.ts';

const caller: Caller = { kind: 'in-page', tab: 1 };
const db = new Database('draft-check');
let settings: Settings = defaultSettings('de');
const { checkDraft, settleHints } = createDraftHandlers(db, async () => settings);
const { keepFingerprints, listFingerprints, dropFingerprints } = createFingerprintHandlers(db);

const TEXT = 'Danke an die Schicht bei Molkerei Sonnfeld. Die Strasse davor gehört uns am Montag noch nicht.';
const ask = (over: Partial<DraftQuestion> = {}) =>
  checkDraft({ text: TEXT, network: 'linkedin', kind: 'post', language: null, limit: null, ...over }, caller);
const quotes = async () => (await ask()).hints.map(({ quote }) => quote);

beforeEach(() => {
  settings = defaultSettings('de');
  return db.open();
});
afterEach(() => db.delete());

test('answers in the order of the text, in finished words, each place where it says', async () => {
  const { hints, fine, limit, language } = await ask();
  expect(hints.map(({ quote, asksRelease }) => [quote, asksRelease])).toEqual([
    ['Molkerei Sonnfeld', true],
    ['Strasse', false],
  ]);
  for (const { start, end, quote } of hints) expect(TEXT.slice(start, end)).toBe(quote);
  expect(hints[0]?.basis).toMatchObject({ label: 'Recht' });
  expect(fine).toContain('Länge');
  expect([limit, language]).toEqual([3_000, 'de']);
});

test('claims no length for XING', async () => {
  expect(await ask({ network: 'xing' })).toMatchObject({ limit: null, folds: [] });
});

test('speaks the language and spelling of the settings', async () => {
  settings = { ...settings, language: 'de-CH' };
  expect(await quotes()).toEqual(['Molkerei Sonnfeld']);
  settings = { ...settings, language: 'en' };
  expect((await ask()).hints[0]?.title).toBe('Molkerei Sonnfeld: have they agreed?');
});

test('keeps what was settled by its words, over texts, until it is opened again', async () => {
  const [first] = (await ask()).hints;
  const keys = [first?.key ?? ''];
  await settleHints({ keys, state: 'agreed' }, caller);
  expect(await quotes()).toEqual(['Strasse']);
  expect((await ask({ text: `Gestern: ${TEXT}` })).left).toEqual(keys);
  expect((await ask()).fine).not.toContain('Namen');
  await settleHints({ keys, state: 'open' }, caller);
  expect(await quotes()).toEqual(['Molkerei Sonnfeld', 'Strasse']);
});

test('knows what rests in the narrative that is in force', async () => {
  const pause = { id: 'move', topic: { de: 'der Umzug' }, words: { de: ['strasse'] }, from: '2020-01-01' };
  await putInForce(db, smallNarrative({ pauses: [pause] }), '2026-11-01T08:00:00.000Z');
  expect((await ask()).hints.map(({ reason }) => reason)).toContain('Ruht zurzeit: der Umzug.');
});

test('says with which post from the house a text is alike, until its fingerprint is dropped', async () => {
  const made = postFingerprint('Beitrag der Werkstatt', TEXT);
  await keepFingerprints({ posts: made ? [made] : [] }, caller);
  const [kept] = await listFingerprints({}, caller);
  expect(kept?.label).toBe('Beitrag der Werkstatt');
  expect((await ask()).hints.map(({ reason }) => reason)).toContainEqual(
    expect.stringContaining('Beitrag der Werkstatt'),
  );
  await dropFingerprints({ ids: [kept?.id ?? ''] }, caller);
  expect(await quotes()).toEqual(['Molkerei Sonnfeld', 'Strasse']);
});
