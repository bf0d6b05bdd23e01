import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callScript } from '../support/browser/call-script.ts';
import { keptBy } from '../support/browser/kept.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { pause } from '../support/browser/until.ts';
import { chanceFrom } from '../support/chance.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { answersOf, questionsOf } from '../support/walk/help.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
const BURST = 150;
const STOPS = 6;

/** Says a burst of answers, a few milliseconds apart; how each ended. */
function saveMany(page: Page, count: number): Promise<string[]> {
  return page.evaluate(`Promise.all(Array.from({ length: ${count} }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * 8));
    const answers = ['answer ' + index];
    return surface.call('saveAnswers', { person: 'linkedin:burst-' + index, check: 'LI-08', answers }).then(
      () => 'saved',
      (error) => String(error.name),
    );
  }))`) as Promise<string[]>;
}

describe.each(BROWSERS)('a background that is stopped at any moment, in %s', (_name, start) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'], role: 'sales' });
  });
  afterAll(() => rig?.close());

  test('loses nothing of a burst that was acknowledged, and does nothing twice', async () => {
    const before = (await keptBy(rig)).tables.mutations?.length ?? 0;
    const page = await rig.extensionPage('dashboard.html');
    await page.evaluate(await callScript());
    const random = chanceFrom(20261125);
    const saving = saveMany(page, BURST);
    for (let stop = 0; stop < STOPS; stop++) {
      await pause(30 + random() * 250);
      await rig.stopBackground();
    }
    expect(await saving).toEqual(Array(BURST).fill('saved'));
    const { answers = [], mutations = [] } = (await keptBy(rig)).tables;
    const rows = answers as { person: string; answers: string[] }[];
    const kept = Object.fromEntries(rows.map((row) => [row.person, row.answers[0]]));
    const wanted = Array.from({ length: BURST }, (_, index) => [`linkedin:burst-${index}`, `answer ${index}`]);
    expect(kept).toEqual(Object.fromEntries(wanted));
    expect(rows).toHaveLength(BURST);
    expect(mutations).toHaveLength(before + BURST);
    await page.close();
  });

  test('what is typed meanwhile is kept', async () => {
    const page = await rig.visit(OWN);
    const sidebar = await rig.sidebar(page);
    await sidebar.click('button', t('handle.open'));
    await sidebar.waitFor(t('report.strengths'));
    const [first = ''] = await questionsOf(sidebar);
    for (const word of ['Umbau ', 'alter ', 'Linien']) {
      await sidebar.fill(first, word);
      await rig.stopBackground();
      await page.bringToFront();
      await pause(150);
    }
    await sidebar.waitFor(t('help.saved'));
    await page.reload();
    await sidebar.click('button', t('handle.open'));
    await sidebar.waitFor(t('report.strengths'));
    expect(await answersOf(sidebar)).toContain('Umbau alter Linien');
  });
});
