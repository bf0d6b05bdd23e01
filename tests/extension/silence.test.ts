import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { pause, until } from '../support/browser/until.ts';
import { BUILD, filesOf } from '../support/build/output.ts';
import { lookAround, probeFrom, testimonyOf, wordsFound, wordsOf } from '../support/hostile/examine.ts';
import { hostileSite } from '../support/hostile/hostile-site.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { questionsOf } from '../support/walk/help.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const OWN = 'https://www.linkedin.com/in/miriam-hofstetter/';
/** Letters that stand beside each other in no word. */
const SECRET = 'zyqxj';
const PRODUCT = /werkstolz|(?:chrome|moz)-extension:/i;

/** Another extension that is not there; the same form as the real address. */
const NOBODY: Record<Rig['name'], string> = {
  chromium: `chrome-extension://${'a'.repeat(32)}/`,
  firefox: 'moz-extension://99999999-2222-4333-8444-555555555555/',
};

/** What a page that does all it can finds out over the whole way; the witness's own test shows what it can find. */
describe.each(BROWSERS)('a page that spies, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let sidebar: Surface;

  beforeAll(async () => {
    rig = await start(hostileSite(sampleSite()));
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'], role: 'sales' });
    page = await rig.visit(OWN);
    sidebar = await rig.sidebar(page);
    await sidebar.click('button', t('handle.open'));
    await sidebar.waitFor(t('report.strengths'));
  });
  afterAll(() => rig?.close());

  /** Kinds of events that carry what somebody types. */
  const overheard = async () => {
    const { events } = await testimonyOf(page);
    const telling = /^(?:key|input|beforeinput|textinput|composition|copy|cut|paste)/i;
    return [...new Set(events.map(({ type }) => type))].filter((type) => telling.test(type));
  };

  test('hears that something is clicked, and no key that is typed, pasted or deleted there', async () => {
    const [first = ''] = await questionsOf(sidebar);
    await sidebar.fill(first, SECRET);
    await sidebar.waitFor(SECRET);
    await page.keyboard.down('Control');
    // Chromium does what the keys stand for only when it is told.
    await page.keyboard.press('a', { commands: ['SelectAll'] });
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.press('x', { commands: ['Cut'] });
    await page.keyboard.up('Control');
    for (const key of ['Backspace', 'Tab', 'ArrowLeft', 'Enter'] as const) await sidebar.press(key);
    expect(await rig.clipboard()).toBe(SECRET);
    await page.bringToFront();
    const { events, said } = await testimonyOf(page);
    expect(events.map(({ type }) => type)).toContain('click');
    expect(await overheard()).toEqual([]);
    expect(JSON.stringify([events, said])).not.toContain(SECRET);
    expect(JSON.stringify([events, said])).not.toMatch(/"carried":"[^"]*\bkey=/);
  });

  test('finds neither name nor id, in what it hears nor in what it looks up', async () => {
    await sidebar.click('button', t('help.copy'));
    await sidebar.waitForControl('button', t('help.copied'));
    await page.mouse.move(10, 10);
    const { added, events, said } = await testimonyOf(page);
    const everything = JSON.stringify([added, events, said]) + (await lookAround(page));
    expect(everything).not.toMatch(PRODUCT);
    expect(everything).not.toContain(new URL(rig.origin).host);
    expect(everything).not.toContain(t('help.copy'));
  });

  test('sees one bare element and no policy broken', async () => {
    const { added, events } = await testimonyOf(page);
    const foreign = added.filter((markup) => !/^<(?:head|body|html)\b/.test(markup) && markup.startsWith('<'));
    expect(new Set(foreign)).toEqual(new Set(['<div></div>']));
    expect(events.filter(({ type }) => type === 'securitypolicyviolation')).toEqual([]);
  });

  test('while the sidebar rests, none of its words can be found or selected', async () => {
    const words = wordsOf(await sidebar.text());
    expect(words.length).toBeGreaterThan(40);
    await page.mouse.click(20, 300);
    await page.mouse.move(10, 10);
    await pause(200);
    expect(await wordsFound(page, words)).toEqual([]);
  });

  test('even while it is used, the product’s name stands nowhere', async () => {
    const { x, y } = await sidebar.waitForControl('button', t('bar.more'));
    await page.mouse.move(x, y);
    await sidebar.click('button', t('bar.more'));
    await sidebar.click('button', t('menu.sees'));
    await sidebar.waitFor(t('sees.text'));
    expect(await sidebar.text()).not.toMatch(PRODUCT);
    expect(await wordsFound(page, ['Werkstolz'])).toEqual([]);
    await page.keyboard.press('Escape');
    await until(
      async () => !(await sidebar.shown()),
      5,
      () => 'the sidebar stayed open',
    );
    expect(await wordsFound(page, ['Werkstolz', t('handle.open')])).toEqual([]);
    expect(await overheard(), 'neither half of the Esc that closed it').toEqual([]);
  });

  test('reaches no packaged file, and can’t tell it from one that is not there', async () => {
    const files = filesOf(rig.name === 'chromium' ? BUILD.chromium : BUILD.firefox);
    const own = files.map((file) => `${rig.origin}${file}`);
    const none = files.map((file) => `${NOBODY[rig.name]}${file}`);
    // By turns, so that whatever else the machine does falls on both alike.
    const turns = own.map((url, index) => (index % 2 === 0 ? [url, none[index] ?? ''] : [none[index] ?? '', url]));
    const probes = await probeFrom(page, turns.flat());
    const here = probes.filter(({ url }) => url.startsWith(rig.origin));
    const nowhere = probes.filter(({ url }) => !url.startsWith(rig.origin));
    expect(here.map(({ outcome }) => outcome)).toEqual(nowhere.map(({ outcome }) => outcome));
    for (const { outcome } of here) expect(outcome).not.toMatch(/ (?:200|0)$/);
    const slower = here.filter(({ milliseconds }, index) => milliseconds > (nowhere[index]?.milliseconds ?? 0)).length;
    // Equal chances give 80 of 100 or 20 of 100 once in a billion runs; a page that could tell would see 100 or 0.
    expect(slower / here.length).toBeGreaterThan(0.2);
    expect(slower / here.length).toBeLessThan(0.8);
  });

  test('gets no request from anybody but itself', () => {
    expect(rig.strayRequests()).toEqual([]);
  });
});
