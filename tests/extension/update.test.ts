import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { until } from '../support/browser/until.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';
import { addressOf, PEOPLE, peopleSite } from './people-site.ts';

const t = wordsIn('de');
const [own, other] = PEOPLE;
const BARE = 2;

/** Runs on a page of the extension. */
const REGISTERED = "chrome.scripting.getRegisteredContentScripts({ ids: ['edge'] }).then(({ length }) => length === 1)";

describe.each(BROWSERS)('an update while pages stand open, in %s', (_name, start) => {
  let rig: Rig;
  let page: Page;
  let idle: Page;

  beforeAll(async () => {
    rig = await start(peopleSite);
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
    idle = await rig.visit(addressOf(other));
    await (await rig.sidebar(idle)).waitForControl('button', t('handle.open'));
    page = await rig.visit(addressOf(own));
    const sidebar = await rig.sidebar(page);
    await sidebar.waitForControl('button', t('handle.open'));
    await sidebar.click('button', t('handle.open'));
    await sidebar.waitFor(own.name);
    await rig.reloadExtension();
  });
  afterAll(() => rig?.close());

  const elements = (of: Page) => of.evaluate('document.documentElement.children.length') as Promise<number>;

  test('the open sidebar, whose script is cut off, leaves the page', async () => {
    await until(
      async () => (await elements(page)) === BARE,
      10,
      () => 'a sidebar without its extension stays in the page',
    );
  });

  test('a handle that is left over leaves when its tab comes to the front, without a click', async () => {
    await idle.bringToFront();
    await until(
      async () => (await elements(idle)) === BARE,
      10,
      () => 'a handle without its extension stays in the page',
    );
  });

  test('loaded anew, the page has the coach again, and choices are kept', async () => {
    // Browsers forget registered scripts with an update; the new background registers them again.
    const extension = await rig.extensionPage('dashboard.html');
    await until(
      async () => (await extension.evaluate(REGISTERED)) as boolean,
      10,
      () => 'after the update the script is not registered',
    );
    await extension.close();
    await page.bringToFront();
    await page.reload();
    const sidebar = await rig.sidebar(page);
    await sidebar.waitForControl('button', t('handle.open'));
    await sidebar.click('button', t('handle.open'));
    expect(await sidebar.waitFor(own.name)).toContain(own.name);
  });
});
