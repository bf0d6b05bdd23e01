import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { until } from '../support/browser/until.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';
import { addressOf, PEOPLE, peopleSite } from './people-site.ts';

const t = wordsIn('de');
const [own] = PEOPLE;

describe.each(BROWSERS)('in a page, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let sidebar: Surface;

  beforeAll(async () => {
    rig = await start(peopleSite);
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
    page = await rig.visit(addressOf(own));
    sidebar = await rig.sidebar(page);
    await sidebar.waitForControl('button', t('handle.open'));
  });
  afterAll(() => rig?.close());

  const closed = () =>
    until(
      async () => !(await sidebar.shown()),
      5,
      () => 'the sidebar stayed open',
    );
  const pageFocus = () => page.evaluate('document.activeElement.id') as Promise<string>;

  test('the handle opens it, the cross closes it', async () => {
    expect(await sidebar.shown()).toBe(false);
    await sidebar.click('button', t('handle.open'));
    await sidebar.waitFor(own.name);
    await sidebar.click('button', t('bar.close'));
    await closed();
  });

  test('the keyboard shortcut opens it; Esc closes it and gives the focus back', async () => {
    await page.click('#search');
    await rig.pressShortcut(page);
    await sidebar.waitFor(own.name);
    expect(await pageFocus()).not.toBe('search');
    await page.keyboard.press('Escape');
    await closed();
    expect(await pageFocus()).toBe('search');
    await page.keyboard.type('ab');
    expect(await page.evaluate('document.getElementById("search").value')).toBe('ab');
  });

  test('the button in the toolbar opens and closes it', async () => {
    await rig.clickToolbar(page);
    await sidebar.waitFor(own.name);
    await rig.clickToolbar(page);
    await closed();
  });

  test('Esc closes an open menu first, and keeps the focus on its button', async () => {
    await rig.pressShortcut(page);
    await sidebar.waitFor(own.name);
    await sidebar.click('button', t('bar.more'));
    await sidebar.waitFor(t('menu.settings'));
    await page.keyboard.press('Escape');
    await until(
      async () => !(await sidebar.text()).includes(t('menu.settings')),
      5,
      () => 'the menu stayed open',
    );
    expect(await sidebar.run((roots) => (roots[0]?.activeElement as HTMLElement | null)?.ariaLabel)).toBe(
      t('bar.more'),
    );
    await page.keyboard.press('Escape');
    await closed();
  });

  test('the handle works by keyboard alone, and moves by arrow keys', async () => {
    const top = () => sidebar.waitForControl('button', t('handle.open')).then(({ y }) => y);
    const before = await top();
    await page.click('#search');
    await page.keyboard.press('Tab');
    expect(await sidebar.run((roots) => (roots[0]?.activeElement as HTMLElement | null)?.ariaLabel)).toBe(
      t('handle.open'),
    );
    await page.keyboard.press('ArrowUp');
    expect(await top()).toBeLessThan(before);
    await page.keyboard.press('Enter');
    await sidebar.waitFor(own.name);
    await page.keyboard.press('Escape');
    await closed();
  });

  test('dragging its edge makes it wider, within limits, and the next page remembers', async () => {
    await rig.pressShortcut(page);
    await sidebar.waitFor(own.name);
    const width = () => sidebar.run((roots) => roots[0]?.querySelector('.frame')?.getBoundingClientRect().width ?? 0);
    const edge = 1280 - (await width());
    await page.mouse.move(edge, 400);
    await page.mouse.down();
    await page.mouse.move(edge - 60, 400, { steps: 3 });
    await page.mouse.up();
    expect(await width()).toBe(440);
    const next = await rig.visit(addressOf(own));
    const beside = await rig.sidebar(next);
    await beside.waitForControl('button', t('handle.open'));
    await rig.pressShortcut(next);
    await beside.waitFor(own.name);
    expect(await beside.run((roots) => roots[0]?.querySelector('.frame')?.getBoundingClientRect().width)).toBe(440);
    await next.close();
  });
});
