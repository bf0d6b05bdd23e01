import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { pause } from '../support/browser/until.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';
import { addressOf, PEOPLE, pathOf, peopleSite } from './people-site.ts';

const t = wordsIn('de');
const [own, other, third] = PEOPLE;

describe.each(BROWSERS)('the panel beside the page, without access, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let panel: Surface;

  beforeAll(async () => {
    rig = await start(peopleSite);
    await setUp(rig, { stand: 'beside', networks: [] });
    page = await rig.visit(addressOf(own));
    await rig.clickToolbar(page);
    panel = await rig.panel();
  });
  afterAll(() => rig?.close());

  test('a click lets it read this tab, and nothing is put into the page', async () => {
    await panel.waitFor(own.name);
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
  });

  test('it follows within the site', async () => {
    await page.evaluate(`go({ path: '${pathOf(other, 'linkedin')}', first: 'address', lag: 30 })`);
    const text = await panel.waitFor(other.name);
    expect(text).not.toContain(own.name);
  });

  test('on another site it shows nothing until it is clicked again', async () => {
    await page.goto(addressOf(own, 'xing'));
    const text = await panel.waitFor(t('refusal.no-access.title'));
    for (const { name } of PEOPLE) expect(text).not.toContain(name);
    await rig.clickToolbar(page);
    await panel.waitFor(own.name);
  });
});

describe.each(BROWSERS)('the panel beside the page, with access, in %s', (_name, start) => {
  let rig: Rig;
  let first: Page;
  let panel: Surface;

  beforeAll(async () => {
    rig = await start(peopleSite);
    await setUp(rig, { stand: 'beside', networks: ['LinkedIn'] });
    first = await rig.visit(addressOf(own));
    await rig.clickToolbar(first);
    panel = await rig.panel();
    await panel.waitFor(own.name);
  });
  afterAll(() => rig?.close());

  test('it turns to the tab in front, and leaves the other tab’s person behind at once', async () => {
    const second = await rig.visit(addressOf(other));
    await second.bringToFront();
    await panel.waitFor(other.name);
    await first.bringToFront();
    await pause(150);
    expect(await panel.text()).not.toContain(other.name);
    await panel.waitFor(own.name);
    await second.close();
  });

  test('a quick walk ends at the last person', async () => {
    for (const someone of [other, own, third, other, third]) {
      await first.evaluate(`go({ path: '${pathOf(someone, 'linkedin')}', first: 'address', lag: 10 })`);
      await pause(60);
    }
    await panel.waitFor(third.name);
    await pause(400);
    const text = await panel.text();
    expect(text).toContain(third.name);
    for (const { name } of [own, other]) expect(text).not.toContain(name);
  });

  test('a page that is loaded anew is read anew', async () => {
    await first.goto(addressOf(own));
    await panel.waitFor(own.name);
    await first.goto('about:blank');
    await panel.waitFor(t('refusal.no-access.title'));
    expect(await panel.text()).not.toContain(own.name);
  });
});
