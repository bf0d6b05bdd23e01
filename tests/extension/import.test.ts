import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keptBy } from '../support/browser/kept.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { until } from '../support/browser/until.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import type { FileName } from '../support/pdf/files.ts';
import { pasteText, pickFile, textOfCase } from '../support/walk/import.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const SECTION = 'Kenntnisse\nBrückenbau\nVergabe';
const HOSTILE = '<img src=x onerror=alert(1)>\n__proto__\nInfo\n\u202Eabc</textarea><b>x</b>';

/** The element that has the focus, in words. */
const FOCUSED = 'document.activeElement.textContent';

describe.each(BROWSERS)('a profile without its page, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let room: Surface;

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand: 'in-page', networks: [], role: 'sales' });
  });
  afterAll(() => rig?.close());
  beforeEach(async () => {
    page = await rig.extensionPage('dashboard.html#import');
    room = pageSurface(page);
    await room.waitFor(t('import.read'));
  });
  afterEach(() => page?.close());

  const read = async (text: string) => {
    await pasteText(page, text);
    await room.click('button', t('import.read'));
  };
  const rows = async () => (await keptBy(rig)).tables.readings ?? [];

  test('somebody else’s is shown, not judged and not kept', async () => {
    await read(textOfCase('sdui-other-maintenance-de'));
    const text = await room.waitFor(t('import.other'));
    expect(text).toContain('Tobias Wendland');
    expect(await room.find({ kind: 'button', name: t('import.keep') })).toBeNull();
    expect(await rows()).toEqual([]);
  });

  test.each([
    ['nothing', '', t('import.no.empty')],
    ['an ordinary text', 'Ein Text über das Wetter. '.repeat(40), t('import.no.no-profile')],
  ])('%s is refused beneath the button, and the text stays', async (_what, text, sentence) => {
    await read(text);
    await room.waitFor(sentence);
    expect(await page.evaluate('document.querySelector("textarea").value')).toBe(text);
  });

  test('a hostile text stays a text', async () => {
    await read(HOSTILE);
    await room.waitFor(t('import.nameless'));
    expect(await page.evaluate('document.querySelectorAll("img, main b").length')).toBe(0);
    expect(await room.text()).toContain('abc</textarea><b>x</b>');
  });

  test('the whole page: understood, asked for its address, kept after a yes, and then the report', async () => {
    await read(textOfCase('sdui-own-sales-de'));
    await room.waitFor(t('import.address'));
    expect(await page.evaluate(FOCUSED)).toBe('Miriam Hofstetter');
    await room.fill(t('import.address'), 'linkedin.com/in/miriam-hofstetter');
    await room.press('Enter');
    await room.waitForControl('button', t('import.keep'));
    expect(await rows()).toEqual([]);
    await room.click('button', t('import.keep'));
    await room.waitFor(t('import.done'));
    const report = 'document.querySelector(".kept-report > div")?.shadowRoot?.querySelector("h1")?.textContent';
    let sentence: unknown;
    await until(
      async () => {
        sentence = await page.evaluate(report);
        return typeof sentence === 'string';
      },
      10,
      () => 'no report came up',
    );
    expect(sentence).toMatch(/solide|stark|Grundlage/i);
    expect(await rows()).toHaveLength(1);
  });

  test('a section joins it without further questions', async () => {
    await read(SECTION);
    await room.waitForControl('button', t('import.keep'));
    expect(await room.text()).not.toContain(t('field.state.unclear'));
  });

  test('LinkedIn’s PDF file gives the same', async () => {
    await pickFile(page, 'Profil.pdf');
    const text = await room.waitFor('Ada Kühn');
    expect(text).toContain(t('own.question'));
    for (const fact of ['Werk Süd', '/in/ada-kuehn-4711/', 'Prüfingenieurin']) expect(text).toContain(fact);
  });

  test.each([
    ['abgebrochen.pdf', 'torn'],
    ['gesperrt.pdf', 'locked'],
    ['Rechnung.pdf', 'other-pdf'],
    ['Scan.pdf', 'no-text'],
    ['Foto.pdf', 'no-pdf'],
    ['dreissig-megabyte.pdf', 'too-large'],
  ] as const)('%s: says why it can’t be read', async (name: FileName, why) => {
    await pickFile(page, name);
    await room.waitFor(t(`import.no.${why}`));
  });

  test('none of it was asked of anybody', () => {
    expect(rig.strayRequests()).toEqual([]);
  });
});
