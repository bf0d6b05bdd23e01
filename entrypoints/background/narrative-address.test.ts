import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fetched } from '../../lib/connections/fetch-text.ts';
import { Database } from '../../lib/db/database.ts';
import { once } from '../../lib/db/once.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { writeNarrative } from '../../lib/imports/narrative/write-narrative.ts';
import { defaultSettings } from '../../lib/messages/settings.ts';
import { sealNarrative } from '../../scripts/narrative/seal-narrative.ts';
import { smallNarrative } from '../../tests/support/narrative/small-narrative.ts';
import { createNarrativeAddressHandlers } from './narrative-address.ts';
import { createNarrativeHandlers } from './narratives.ts';

const CALLER = { kind: 'extension' } as const;
const ADDRESS = 'https://files.example/narrative.yaml';
const secret = () => crypto.getRandomValues(new Uint8Array(32));

let db: Database;
let narrativeAddress: string;
let isGranted: boolean;
let answer: Fetched;
let asked: [string, string | null][];

const settings = async () => ({ ...defaultSettings('de'), narrativeAddress });
const check = () =>
  createNarrativeAddressHandlers(db, settings, {
    fetchText: async (address, etag) => {
      asked.push([address, etag]);
      return answer;
    },
    hasOrigin: async (pattern) => isGranted && pattern === 'https://files.example/*',
  }).checkNarrativeAddress({}, CALLER);
const kept = () => createNarrativeHandlers(db, settings);
const current = async () => (await kept().loadNarrative({}, CALLER)).current;
const lying = (narrative: Narrative, etag: string | null = '"1"') => {
  answer = { state: 'text', text: writeNarrative(narrative, 'yaml'), etag };
};

/** Looks at the address and says yes. */
async function take(): Promise<void> {
  const looked = await check();
  if (!looked.ok || looked.same) throw new Error(JSON.stringify(looked));
  await once(db, crypto.randomUUID(), Date.now(), () => kept().acceptNarrative({ preview: looked.preview.id }, CALLER));
}

beforeEach(() => {
  db = new Database(`address-${crypto.randomUUID()}`);
  narrativeAddress = ADDRESS;
  isGranted = true;
  asked = [];
  answer = { state: 'fault', code: 'unreachable' };
});
afterEach(() => db.delete());

describe('a narrative from an address', () => {
  it('is asked for only where an address is set and access was given', async () => {
    isGranted = false;
    expect(await check()).toMatchObject({ ok: false, sentence: expect.stringContaining('files.example') });
    narrativeAddress = '';
    isGranted = true;
    expect(await check()).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });

  it('is shown first and taken then; the next time only its tag is said', async () => {
    lying(smallNarrative());
    expect(await check()).toMatchObject({ ok: true, same: false, preview: { before: null } });
    expect(await current()).toBeNull();
    expect(asked).toEqual([[ADDRESS, null]]);
    await take();
    answer = { state: 'same' };
    expect(await check()).toEqual({ ok: true, same: true });
    expect(asked.at(-1)).toEqual([ADDRESS, '"1"']);
  });

  it('is asked for as a whole again once another version is in force', async () => {
    lying(smallNarrative());
    await take();
    const looked = await kept().previewNarrative(
      { text: writeNarrative(smallNarrative({ version: 9 }), 'json') },
      CALLER,
    );
    if (!looked.ok) throw new Error(looked.sentence);
    await once(db, crypto.randomUUID(), Date.now(), () =>
      kept().acceptNarrative({ preview: looked.preview.id }, CALLER),
    );
    await check();
    expect(asked.at(-1)).toEqual([ADDRESS, null]);
  });

  it('is refused with another key, and the old one stays', async () => {
    lying(await sealNarrative(smallNarrative(), secret()));
    await take();
    const before = await current();
    lying(await sealNarrative(smallNarrative({ version: 8 }), secret()), '"2"');
    expect(await check()).toMatchObject({ ok: false, sentence: expect.stringMatching(/^\p{Lu}.*\.$/u) });
    lying(smallNarrative({ version: 8 }), '"3"');
    expect(await check()).toMatchObject({ ok: false });
    expect(await current()).toEqual(before);
  });

  it.each([
    { state: 'fault', code: 'unreachable' },
    { state: 'fault', code: 'slow' },
    { state: 'fault', code: 'forwarded' },
    { state: 'fault', code: 'too-large' },
    { state: 'fault', code: 'page' },
    { state: 'fault', code: 'status', status: 404 },
    { state: 'fault', code: 'status', status: 403 },
    { state: 'fault', code: 'status', status: 502 },
    { state: 'text', text: '- '.repeat(50_000), etag: null },
    { state: 'text', text: 'form: &a [*a]', etag: null },
  ] satisfies Fetched[])('says in one plain sentence what went wrong: %o', async (fault) => {
    answer = fault;
    const said = await check();
    expect(said).toMatchObject({ ok: false, sentence: expect.stringMatching(/^[\p{Lu}f].*\.$/u) });
    expect(await current()).toBeNull();
  });
});
