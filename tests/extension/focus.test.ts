import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { until } from '../support/browser/until.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { questionsOf } from '../support/walk/help.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
const HEADLINE = 'Leiterin Vertrieb bei Wiesbrunn Abfülltechnik';

/** The field that has the focus, what stands in it, and where the caret is. */
function fieldInFocus(roots: (Document | ShadowRoot)[]) {
  const field = roots[0]?.activeElement as HTMLInputElement | null | undefined;
  return field ? { value: field.value, caret: field.selectionStart } : null;
}

const titles = (surface: Surface) =>
  surface.run((roots) =>
    [...(roots[0]?.querySelectorAll('.finding-title') ?? [])].map((title) => title.textContent ?? ''),
  );

describe.each(BROWSERS)('while the page changes under it, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let sidebar: Surface;

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'], role: 'sales' });
    page = await rig.visit(OWN);
    sidebar = await rig.sidebar(page);
    await sidebar.click('button', t('handle.open'));
    await sidebar.waitFor(t('report.strengths'));
  });
  afterAll(() => rig?.close());

  test('a new reading takes neither the focus nor a letter from whoever writes', async () => {
    const [first = ''] = await questionsOf(sidebar);
    await sidebar.fill(first, 'Umbau Linien');
    for (let step = 0; step < 6; step++) await sidebar.press('ArrowLeft');
    const before = await titles(sidebar);
    await page.evaluate(changeText, HEADLINE, 'Weniger Stillstand für Molkereien: Abfülllinien, die laufen');
    await until(
      async () => (await titles(sidebar)).join() !== before.join(),
      15,
      () => 'the page was not read again',
    );
    expect(await sidebar.run(fieldInFocus)).toEqual({ value: 'Umbau Linien', caret: 6 });
    await page.keyboard.type('alter ');
    expect(await sidebar.run(fieldInFocus)).toEqual({ value: 'Umbau alter Linien', caret: 12 });
  });
});

/** Runs in the page: what the site does when its own text is edited. */
function changeText(from: string, to: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim() === from) node.nodeValue = to;
  }
  document.querySelector('main')?.append(document.createElement('p'));
}
