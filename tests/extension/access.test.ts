import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { until } from '../support/browser/until.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';
import { addressOf, PEOPLE, peopleSite } from './people-site.ts';

const t = wordsIn('de');
const [own] = PEOPLE;

describe.each(BROWSERS)('access to a network, in %s', (_name, start) => {
  let rig: Rig;
  let early: Page;

  beforeAll(async () => {
    rig = await start(peopleSite);
    early = await rig.visit(addressOf(own));
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
  });
  afterAll(() => rig?.close());

  test('before it is given, nothing of the extension is in a page', async () => {
    expect(await early.evaluate('document.documentElement.children.length')).toBe(2);
  });

  test('a tab that was open before is told apart: the button says so and loads it anew', async () => {
    await rig.clickToolbar(early);
    const popup = await rig.ownPage('popup.html');
    const surface = pageSurface(popup);
    await surface.waitFor(t('popup.reload.title'));
    await surface.click('button', t('action.reload'));
    const sidebar = await rig.sidebar(early);
    await sidebar.waitForControl('button', t('handle.open'));
    await rig.clickToolbar(early);
    await sidebar.waitFor(own.name);
  });

  test('access taken back is noticed, explained with a button, and used again when it is given again', async () => {
    const sidebar = await rig.sidebar(early);
    const elsewhere = pageSurface(await rig.extensionPage('welcome.html'));
    await elsewhere.click('button', t('access.revoke.name', { network: 'LinkedIn' }));
    await early.bringToFront();
    const text = await sidebar.waitFor(t('refusal.revoked.title'));
    expect(text).not.toContain(own.name);
    await sidebar.click('button', t('action.settings'));
    const settings = pageSurface(await rig.ownPage('dashboard.html'));
    await settings.click('button', t('access.grant', { network: 'LinkedIn' }));
    await settings.waitForControl('button', t('access.revoke.name', { network: 'LinkedIn' }));
    await early.bringToFront();
    await sidebar.waitFor(own.name);
  });

  test('after the browser took it back, a new page holds nothing of the extension, and the button explains', async () => {
    await rig.revoke('LinkedIn');
    await (await rig.sidebar(early)).waitFor(t('refusal.revoked.title'));
    const page = await rig.visit(addressOf(own));
    await until(
      async () => (await page.evaluate('document.readyState')) === 'complete',
      5,
      () => 'the page did not load',
    );
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    await rig.clickToolbar(page);
    const popup = pageSurface(await rig.ownPage('popup.html'));
    await popup.waitFor(t('popup.revoked.title', { network: 'LinkedIn' }));
    await popup.waitForControl('button', t('access.grant', { network: 'LinkedIn' }));
  });
});
