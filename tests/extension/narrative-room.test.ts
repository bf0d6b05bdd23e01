import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callScript } from '../support/browser/call-script.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { pickBytes } from '../support/walk/import.ts';
import { tabAndPress, tabAndType } from '../support/walk/keyboard.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const FACT = 'Linie 4 war im März 2026 in elf Tagen umgebaut.';
const TITLE = 'Umbau bei laufendem Betrieb';

interface Draft {
  themes: { id: string; facts: Record<string, string>[] }[];
}

/** One walk: each step goes on from the one before. */
describe.each(BROWSERS)('the room of the narrative, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let room: Surface;
  const german = (field: Parameters<typeof t>[0]) => `${t(field)}, ${t('narrative.side.de')}`;
  const call = (name: string, input: object) =>
    page.evaluate(`surface.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`) as Promise<unknown>;
  const openAt = async (hash: string, text: string) => {
    await page?.close();
    page = await rig.extensionPage(`dashboard.html${hash}`);
    room = pageSurface(page);
    await room.waitFor(text);
    await page.evaluate(await callScript());
    await page.bringToFront();
  };
  const draft = async () => ((await call('loadNarrativeDraft', {})) as { data: Draft }).data;
  const version = async () =>
    ((await call('loadNarrative', {})) as { current: { narrative: { version: number } } | null }).current?.narrative
      .version ?? null;

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand: 'beside', networks: [], role: 'sales' });
    await openAt('#narrative', t('narrative.begin.empty'));
  });
  afterAll(() => rig?.close());

  test('is begun from nothing by the keyboard alone, and shows the first ideas meanwhile', async () => {
    await tabAndPress(page, t('narrative.begin.empty'));
    await room.waitFor(t('editor.publish'));
    await tabAndType(page, t('editor.company.name'), 'Nordlicht Kälte');
    await tabAndType(page, german('editor.company.about'), 'Kälteanlagen für Molkereien.');
    await tabAndType(page, german('editor.purpose'), 'Die Abfüllung läuft weiter.');
    await tabAndPress(page, t('editor.theme.add'), 'back');
    await page.keyboard.type(TITLE);
    await tabAndType(page, german('editor.theme.claim'), 'Wir bauen um, während abgefüllt wird.');
    await tabAndPress(page, t('editor.facts.add'));
    await page.keyboard.type(FACT);
    await tabAndType(page, german('editor.fact.source'), 'Projektbericht Linie 4, Seite 6');
    await tabAndType(page, t('editor.fact.owner'), 'Miriam Hofstetter');
    await tabAndType(page, german('role.sales'), 'Welche Rechnung ein Betrieb vorher braucht');
    const text = await room.waitFor(`${TITLE}: `);
    expect(text).toContain(t('editor.preview'));
  });

  test('keeps what is typed while the background is stopped again and again', async () => {
    await rig.stopBackground();
    await page.bringToFront();
    await tabAndType(page, german('role.recruiter'), 'Wer alte Anlagen versteht, wird gebraucht');
    await rig.stopBackground();
    await room.waitFor(t('editor.saving.saved'));
    await page.bringToFront();
    expect(JSON.stringify(await draft())).toContain('Wer alte Anlagen versteht');
  });

  test('is published by the keyboard, with a note', async () => {
    await tabAndPress(page, t('editor.publish'), 'back');
    await room.waitFor(t('editor.review.first'));
    await tabAndType(page, t('editor.note'), 'Der Anfang.');
    await tabAndPress(page, t('editor.publish.now', { version: '1' }));
    await room.waitFor(t('narrative.edit'));
    expect(await version()).toBe(1);
    await tabAndPress(page, t('narrative.view.versions'));
    await room.waitFor('Der Anfang.');
  });

  test.each([
    ['torn', `form: 1\nid: nordlicht\ncompany: "Nordlicht`, /Zeile 3/],
    ['of another form', 'form: 99\n', /neuere Fassung/],
    ['no narrative', 'Einkaufen: Milch\n', /kein Narrativ/],
  ])('a file that is %s is refused in one sentence, and what holds stays', async (_what, text, sentence) => {
    await room.click('button', `/^${t('narrative.view.file')}$/`);
    await room.waitFor(t('narrative.export'));
    await pickBytes(page, 'narrativ.yaml', new TextEncoder().encode(text));
    await room.waitFor(sentence);
    expect(await version()).toBe(1);
  });

  test('what becomes of it follows a fact that runs out and a pause, within one reload', async () => {
    const preview = async () => {
      await openAt('#narrative-edit/themes/0/title', t('editor.preview'));
      return room.waitFor(/ · \d+ Min|ruht gerade/);
    };
    const begun = await draft();
    expect(await preview()).toContain(`${FACT} `);
    const [theme] = begun.themes;
    const facts = theme?.facts.map((fact) => ({ ...fact, publicFrom: '2025-01-01', publicUntil: '2025-12-31' }));
    const expired = { ...begun, themes: [{ ...theme, facts }] };
    await call('saveNarrativeDraft', { data: expired });
    const angles = 'document.querySelector(".angle-preview").textContent';
    await preview();
    expect(await page.evaluate(angles)).not.toContain('elf Tagen');
    const pause = { id: 'pause-1', topic: { de: 'alles' }, from: '2025-01-01', themes: [theme?.id] };
    await call('saveNarrativeDraft', { data: { ...expired, pauses: [pause] } });
    expect(await preview()).toContain(t('editor.preview.paused'));
  });

  test('none of it was asked of anybody', () => {
    expect(rig.strayRequests()).toEqual([]);
  });
});
