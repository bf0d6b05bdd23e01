import { describe, expect, it } from 'vitest';
import { sealNarrative } from '../../scripts/narrative/seal-narrative.ts';
import { CALLER, narrativeBackground, secret } from '../../tests/support/narrative/background.ts';
import { smallNarrative } from '../../tests/support/narrative/small-narrative.ts';

const { handlers, current, take } = narrativeBackground();

describe('editing', () => {
  const save = (data: unknown) => handlers().saveNarrativeDraft({ data }, CALLER);

  it('begins with the version in force, and says what is wrong field by field', async () => {
    expect(await handlers().loadNarrativeDraft({}, CALLER)).toEqual({ data: null, at: null, faults: [], findings: [] });
    await take(smallNarrative());
    const begun = await handlers().loadNarrativeDraft({}, CALLER);
    expect(begun).toMatchObject({ data: smallNarrative(), at: null, faults: [] });
    expect(begun.findings.map(({ id }) => id)).toContain('theme-count');
    await save({ ...smallNarrative(), date: 'soon', purpose: {} });
    const draft = await handlers().loadNarrativeDraft({}, CALLER);
    expect(draft.faults).toEqual([
      { path: ['date'], sentence: 'Datum: kein Tag im Kalender; geschrieben wird er wie 2026-12-31.' },
      { path: ['purpose'], sentence: 'Zweck: in keiner Sprache ausgefüllt.' },
    ]);
    expect((await handlers().loadNarrative({}, CALLER)).draftAt).toBe(draft.at);
  });

  it('reviews without keeping', async () => {
    const review = await handlers().reviewNarrative({ data: { form: 1 } }, CALLER);
    expect(review.faults.length).toBeGreaterThan(3);
    expect((await handlers().loadNarrativeDraft({}, CALLER)).at).toBeNull();
  });

  it('puts a faultless draft in force as the next version of today, without the old signature', async () => {
    await take(await sealNarrative(smallNarrative(), secret()));
    const before = await current();
    await save({ ...before?.narrative, pauses: [] });
    await handlers().publishNarrativeDraft({}, CALLER);
    const after = await current();
    expect(after?.narrative).toMatchObject({ version: 4, pauses: [] });
    expect(after?.narrative.date).not.toBe(before?.narrative.date);
    expect(after?.narrative).not.toHaveProperty('signature');
    expect((await handlers().loadNarrativeDraft({}, CALLER)).at).toBeNull();
  });

  it('puts nothing in force that has faults', async () => {
    await take(smallNarrative());
    await expect(handlers().publishNarrativeDraft({}, CALLER)).rejects.toThrow('bad-request');
    await save({ ...smallNarrative(), themes: [] });
    await expect(handlers().publishNarrativeDraft({}, CALLER)).rejects.toThrow('bad-request');
    expect((await current())?.narrative.version).toBe(3);
    await handlers().dropNarrativeDraft({}, CALLER);
    expect((await handlers().loadNarrativeDraft({}, CALLER)).at).toBeNull();
  });

  it('notes what changed, and compares the draft with the version in force', async () => {
    expect(await handlers().compareNarrativeDraft({}, CALLER)).toBeNull();
    await take(smallNarrative());
    await save({ ...smallNarrative(), pauses: [] });
    const changes = await handlers().compareNarrativeDraft({}, CALLER);
    expect(changes?.map(({ text }) => text)).toEqual(['Pause „der Umzug nach Kassel“: entfallen']);
    await save({ ...smallNarrative(), themes: [] });
    expect(await handlers().compareNarrativeDraft({}, CALLER), 'a draft with faults').toBeNull();
    await save({ ...smallNarrative(), pauses: [] });
    await handlers().publishNarrativeDraft({ note: ' Pause entfällt ' }, CALLER);
    const versions = await handlers().listNarratives({}, CALLER);
    expect(versions.map(({ version, note }) => [version, note]).sort()).toEqual([
      [3, ''],
      [4, 'Pause entfällt'],
    ]);
  });
});

describe('what becomes of a draft', () => {
  const angles = (data: unknown, over: { theme?: string; side?: 'de' | 'en' } = {}) =>
    handlers().previewAngles({ data, role: 'sales', theme: over.theme ?? null, side: over.side ?? 'de' }, CALLER);
  const [theme] = smallNarrative().themes;
  const running = { ...smallNarrative(), pauses: [] };

  it('is shown in the language that is written, for the theme that is written', async () => {
    const { angles: shown, nothing } = await angles(running, { theme: 'conversion' });
    expect(nothing).toBeNull();
    expect(shown).toHaveLength(3);
    expect(new Set(shown.map((one) => one.theme))).toEqual(new Set(['Umbau bei laufendem Betrieb']));
    const english = await angles(running, { side: 'en' });
    expect(english.angles.map((one) => one.theme)).toContain('Conversion in operation');
  });

  it('rests with its theme, and follows a fact that runs out', async () => {
    const always = { id: 'always', topic: { de: 'alles' }, from: '2020-01-01', themes: ['conversion'] };
    expect(await angles({ ...running, pauses: [always] })).toEqual({ angles: [], nothing: 'paused' });
    const onlyFact = { ...theme, stories: [], facts: theme?.facts ?? [] };
    const openings = async (publicUntil: string) => {
      const facts = onlyFact.facts.map((fact) => ({ ...fact, publicFrom: '2020-01-01', publicUntil }));
      const { angles: shown } = await angles({ ...running, audiences: [], themes: [{ ...onlyFact, why: [], facts }] });
      return shown.map(({ opening }) => opening).join(' ');
    };
    expect(await openings('2999-12-31')).toContain('elf Tagen');
    expect(await openings('2020-01-02')).not.toContain('elf Tagen');
  });

  it('is nothing yet where no theme has its claim, and shows the rest where something else is missing', async () => {
    expect(await angles({})).toEqual({ angles: [], nothing: 'unfinished' });
    expect(await angles(running, { theme: 'unknown' })).toEqual({ angles: [], nothing: 'unfinished' });
    const begun = { id: 'one', title: { de: 'Umbau' }, claim: { de: 'Wir bauen im Betrieb um.' } };
    expect(await angles({ themes: [begun] })).toEqual({ angles: [], nothing: 'none' });
    const roles = { sales: { de: 'Welche Rechnung der Betrieb braucht' } };
    expect((await angles({ themes: [{ ...begun, roles }] })).angles.length).toBeGreaterThan(0);
  });
});
