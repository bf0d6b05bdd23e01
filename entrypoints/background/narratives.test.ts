import { describe, expect, it } from 'vitest';
import { deleteEverything } from '../../lib/db/delete-everything.ts';
import { once } from '../../lib/db/once.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { sealNarrative } from '../../scripts/narrative/seal-narrative.ts';
import { CALLER, narrativeBackground, secret, textOf } from '../../tests/support/narrative/background.ts';
import { sampleText } from '../../tests/support/narrative/samples.ts';
import { smallNarrative } from '../../tests/support/narrative/small-narrative.ts';

const { db, speak, handlers, preview, accept, current, take } = narrativeBackground();

describe('taking a file', () => {
  it('shows first, takes then, and says what it lacks', async () => {
    const looked = await preview(sampleText('staffing'));
    expect(looked).toMatchObject({
      ok: true,
      preview: { before: null, signed: false, newFingerprint: null, changes: [] },
    });
    expect(await current()).toBeNull();
    await accept(looked.ok ? looked.preview.id : '');
    expect(await current()).toMatchObject({ narrative: { id: 'weserbogen-personal', version: 4 }, fingerprint: null });
  });

  it('shows what differs from the version in force, and keeps that one', async () => {
    await take(smallNarrative());
    const shown = await take({
      ...smallNarrative({ version: 4 }),
      purpose: { de: 'Betriebe kühlen günstiger.', en: 'Plants keep cooling.' },
    });
    expect(shown.before).toEqual({ company: 'Nordlicht Kälte', version: 3, date: '2026-10-02' });
    expect(shown.changes).toEqual([
      {
        kind: 'changed',
        part: 'Zweck',
        detail: 'Deutsch: geändert',
        place: 'Zweck, Deutsch',
        text: 'Zweck, Deutsch: geändert',
        before: 'Betriebe kühlen weiter.',
        after: 'Betriebe kühlen günstiger.',
      },
    ]);
    const versions = await handlers().listNarratives({}, CALLER);
    expect(versions.map(({ version, current: inForce }) => [version, inForce]).sort()).toEqual([
      [3, false],
      [4, true],
    ]);
    expect(await preview(textOf(smallNarrative()))).toMatchObject({ preview: { older: true, otherCompany: false } });
    expect(await preview(sampleText('heat-pumps'))).toMatchObject({ preview: { older: false, otherCompany: true } });
  });

  it('takes only what was shown last', async () => {
    const first = await preview(textOf(smallNarrative()));
    await preview(textOf(smallNarrative({ version: 9 })));
    await expect(accept(first.ok ? first.preview.id : '')).rejects.toThrow('bad-request');
    await expect(accept(crypto.randomUUID())).rejects.toThrow('bad-request');
    expect(await current()).toBeNull();
  });

  it.each<[CoachLanguage, string]>([
    ['de', 'Zeile 3, Fassung: keine Zahl.'],
    ['de-du', 'Zeile 3, Fassung: keine Zahl.'],
    ['en', 'Line 3, version: not a number.'],
  ])('refuses a bad file in one sentence (%s); the narrative in force stays', async (spoken, sentence) => {
    await take(smallNarrative());
    speak(spoken);
    const bad = textOf(smallNarrative({ version: 4 })).replace('version: 4', 'version: four');
    expect(await preview(bad)).toEqual({ ok: false, sentence });
    expect((await current())?.narrative.version).toBe(3);
  });

  it.each(['', '[', '{'.repeat(50_000), '- '.repeat(100_000), 'a: &a [*a]', '\u0000', 'form: 2', '__proto__: 1'])(
    'keeps what is in force after %j',
    async (text) => {
      await take(smallNarrative());
      const before = await current();
      expect(await preview(text)).toMatchObject({ ok: false, sentence: expect.stringMatching(/^\p{Lu}.*\.$/u) });
      expect(await current()).toEqual(before);
    },
  );

  it('keeps what is in force when writing fails half way', async () => {
    await take(smallNarrative());
    const looked = await preview(textOf(smallNarrative({ version: 4 })));
    const id = looked.ok ? looked.preview.id : '';
    const stopped = once(db(), crypto.randomUUID(), Date.now(), async () => {
      await handlers().acceptNarrative({ preview: id }, CALLER);
      throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect((await current())?.narrative.version).toBe(3);
    await accept(id);
    expect((await current())?.narrative.version).toBe(4);
  });
});

describe('signatures', () => {
  const key = secret();
  const signed = (version: number, by = key) => sealNarrative(smallNarrative({ version }), by);

  it('a key is taken with the first file, and shown before', async () => {
    const shown = await take(await signed(3));
    expect(shown).toMatchObject({ signed: true, newFingerprint: expect.stringMatching(/^[0-9A-F]{4} /) });
    expect((await current())?.fingerprint).toBe(shown.newFingerprint);
    expect(await take(await signed(4))).toMatchObject({ signed: true, newFingerprint: null });
  });

  it('looking alone takes no key', async () => {
    await preview(textOf(await signed(3)));
    expect(await preview(textOf(await signed(3, secret())))).toMatchObject({ ok: true });
  });

  it('a file may begin to be signed', async () => {
    await take(smallNarrative());
    expect((await take(await signed(4))).newFingerprint).not.toBeNull();
  });

  it.each([
    ['another key', () => signed(4, secret()), 'Die Datei ist mit einem anderen Schlüssel unterschrieben'],
    ['no signature', async () => smallNarrative({ version: 4 }), 'Diese Datei trägt keine Unterschrift'],
    ['a change after signing', async () => ({ ...(await signed(4)), version: 5 }), 'Die Unterschrift stimmt nicht'],
  ])('%s is refused in plain words, and what is in force stays', async (_what, make, sentence) => {
    await take(await signed(3));
    expect(await preview(textOf(await make()))).toEqual({ ok: false, sentence: expect.stringContaining(sentence) });
    expect((await current())?.narrative.version).toBe(3);
  });

  it('a wrong signature is refused from the first file on', async () => {
    expect(await preview(textOf({ ...(await signed(3)), version: 5 }))).toMatchObject({ ok: false });
  });

  it('another company has its own key, and after removing everything may be taken anew', async () => {
    await take(await signed(3));
    expect(await preview(sampleText('staffing'))).toMatchObject({ ok: true });
    await handlers().removeNarrative({}, CALLER);
    expect((await take(await signed(1, secret()))).newFingerprint).not.toBeNull();
  });

  it('a key that was taken between looking and saying yes counts', async () => {
    const looked = await preview(textOf(await signed(3)));
    await db().narrativeKeys.put({ company: 'nordlicht', key: 'another', at: '' });
    await expect(accept(looked.ok ? looked.preview.id : '')).rejects.toThrow('bad-request');
  });
});

describe('kept versions', () => {
  it('can be compared, exported, and put back in force', async () => {
    await take(smallNarrative());
    await take(smallNarrative({ version: 4, pauses: [] }));
    const versions = await handlers().listNarratives({}, CALLER);
    const row = (version: number) => versions.find((one) => one.version === version)?.row ?? '';
    const changes = await handlers().compareNarratives({ before: row(3), after: row(4) }, CALLER);
    expect(changes.map(({ text }) => text)).toEqual(['Pause „der Umzug nach Kassel“: entfallen']);
    const file = await handlers().exportNarrative({ row: row(3), format: 'json' }, CALLER);
    expect(file.name).toBe('nordlicht-3.json');
    expect(await preview(file.text)).toMatchObject({ ok: true, preview: { narrative: smallNarrative() } });
    await handlers().restoreNarrative({ row: row(3) }, CALLER);
    expect((await current())?.narrative.version).toBe(3);
  });

  it('of which there is none, nothing is said but that', async () => {
    const row = crypto.randomUUID();
    await expect(handlers().restoreNarrative({ row }, CALLER)).rejects.toThrow('bad-request');
    await expect(handlers().exportNarrative({ row, format: 'yaml' }, CALLER)).rejects.toThrow('bad-request');
    await expect(handlers().muteThemes({ themes: [] }, CALLER)).rejects.toThrow('bad-request');
    expect(await handlers().listNarratives({}, CALLER)).toEqual([]);
  });

  it('keeps the last thirty', async () => {
    for (let version = 1; version <= 33; version += 1) await take(smallNarrative({ version }));
    expect(await handlers().listNarratives({}, CALLER)).toHaveLength(31);
    expect((await current())?.narrative.version).toBe(33);
  });

  it('remembers the themes that the user wants no angles for', async () => {
    await take(smallNarrative());
    await handlers().muteThemes({ themes: ['conversion', 'unknown'] }, CALLER);
    expect((await current())?.mutedThemes).toEqual(['conversion']);
  });

  it('goes with everything else when everything is deleted', async () => {
    await take(await sealNarrative(smallNarrative(), secret()));
    await deleteEverything(db());
    expect(await handlers().loadNarrative({}, CALLER)).toEqual({ current: null, draftAt: null });
    expect(await db().narrativeKeys.count()).toBe(0);
  });
});
