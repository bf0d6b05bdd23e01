import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NoticedRow } from '../../lib/db/rows.ts';
import { POSTS } from '../samples/actions/people.ts';
import { actionsAddress, actionsSite } from '../samples/actions/site.ts';
import { LANGUAGES, type Variant } from '../samples/actions/variants.ts';
import { doAlmostEverything, doEverything, EVERYTHING, letThePageDoIt } from '../support/actions/everything.ts';
import { type User, userOn } from '../support/actions/user.ts';
import { keptBy, keptOn } from '../support/browser/kept.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import { BARE_PAGE, type Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { pause, until } from '../support/browser/until.ts';
import { tickNoticing } from '../support/walk/noticing.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');

/** Longer than any kind must last, in milliseconds. */
const SETTLED = 7_500;

const PAGES: readonly (readonly [Variant, string])[] = [
  ...LANGUAGES.map((language) => ['S', language] as const),
  ...LANGUAGES.map((language) => ['E', language] as const),
  ['E in S', 'de'],
];

/** Runs on a page of the extension: whether every page of the network has the script, in the extension's own world. */
const EVERYWHERE = `chrome.tabs.query({ url: 'https://www.linkedin.com/*' }).then(async (tabs) => {
  const func = () => Symbol.for('notice') in globalThis;
  const asked = tabs.map(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, func }));
  return (await Promise.all(asked)).every(([frame]) => frame.result);
})`;

describe.each(BROWSERS)('what the user does, in %s', (_name, start) => {
  let rig: Rig;
  /** What has been noticed when a test ends; it may not become more while the next one runs. */
  let rows: NoticedRow[] = [];

  beforeAll(async () => {
    rig = await start(actionsSite);
    // Beside the page, so that noticing is all that is in it.
    await setUp(rig, { stand: 'beside', networks: ['LinkedIn'] });
  });
  afterAll(() => rig?.close());

  const noticedOn = async (page: Page) => ((await keptOn(page)).tables.noticed ?? []) as NoticedRow[];
  const noticed = async () => ((await keptBy(rig)).tables.noticed ?? []) as NoticedRow[];
  const count = async (wanted: number) => {
    const page = await rig.extensionPage(BARE_PAGE);
    await until(
      async () => {
        rows = await noticedOn(page);
        return rows.length === wanted;
      },
      40,
      () => `${rows.length} noticed instead of ${wanted}: ${rows.map(({ kind }) => kind)}`,
    );
    await page.close();
  };
  /** Waits until the script listens in every open page of the network: it comes when a page is idle. */
  const listening = async () => {
    const page = await rig.extensionPage(BARE_PAGE);
    await until(
      async () => (await page.evaluate(EVERYWHERE)) as boolean,
      10,
      () => 'nobody listens in an open page',
    );
    await page.close();
  };
  const open = async (variant: Variant, language: string): Promise<{ page: Page; user: User }> => {
    const page = await rig.visit(actionsAddress(variant, language));
    return { page, user: userOn(page) };
  };
  /** Once anything is ticked: nobody shall press before somebody listens. */
  const openListened = async (variant: Variant, language: string) => {
    const opened = await open(variant, language);
    await listening();
    await opened.page.bringToFront();
    return opened;
  };

  test('is not noticed, nor listened for, before anything is ticked; a page that stood open is listened to then', async () => {
    const { page, user } = await open('S', 'de');
    await user.press('react-0');
    await pause(2_500);
    expect(await noticed()).toEqual([]);
    expect((await keptBy(rig)).shared.noticing).toMatchObject({ kinds: [] });
    await tickNoticing(rig);
    await page.bringToFront();
    await user.press('react-2');
    await count(1);
    await page.close();
  });

  test('is noticed once each, on every page in every language, and the page learns nothing of it', async () => {
    const spans: { name: string; from: string; to: string }[] = [];
    const pages: Page[] = [];
    const before = rows.length;
    for (const [variant, language] of PAGES) {
      const { page, user } = await openListened(variant, language);
      pages.push(page);
      const from = new Date().toISOString();
      await doEverything(user);
      spans.push({ name: `${variant} ${language}`, from, to: new Date().toISOString() });
      expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
      expect(await page.evaluate('document.documentElement.outerHTML')).not.toMatch(/-extension:|werkstolz/i);
    }
    await count(before + PAGES.length * EVERYTHING.length);
    const inOrder = [...rows].sort((a, b) => a.doneAt.localeCompare(b.doneAt));
    for (const { name, from, to } of spans) {
      const its = inOrder.filter(({ doneAt }) => from <= doneAt && doneAt <= to);
      const said = its.map(({ kind, who, what }) => [kind, who?.name ?? null, what?.words ?? null]);
      expect(said, name).toEqual(EVERYTHING);
    }
    expect(rows.flatMap(({ what }) => what?.post ?? [])).toContain(`urn:li:activity:${POSTS[0]?.id}`);
    for (const page of pages) await page.close();
  });

  test('is not noticed where it only looks like it, or the page does it', async () => {
    const pages: Page[] = [];
    for (const [variant, language] of [
      ['S', 'de'],
      ['E', 'it'],
    ] as const) {
      for (const does of [doAlmostEverything, letThePageDoIt]) {
        const { page, user } = await openListened(variant, language);
        pages.push(page);
        await does(user);
      }
    }
    await pause(SETTLED);
    expect(await noticed()).toEqual(rows);
    for (const page of pages) await page.close();
  });

  test('is kept once also where the background was stopped in between', async () => {
    const before = (await noticed()).length;
    const { user } = await openListened('E', 'en');
    await user.press('react-1');
    await rig.stopBackground();
    await user.press('react-0');
    await count(before + 2);
  });

  test('is noticed once on a page that stood open through an update: the script from before bows out', async () => {
    const before = (await noticed()).length;
    const { page, user } = await openListened('S', 'it');
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await user.press('react-0');
    await count(before + 1);
    await rig.reloadExtension();
    await listening();
    await page.bringToFront();
    await user.press('react-1');
    await count(before + 2);
    await pause(SETTLED);
    expect((await noticed()).length).toBe(before + 2);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('is listed in the dashboard, each with the way to strike it', async () => {
    const before = (await noticed()).length;
    const dashboard = pageSurface(await rig.extensionPage('dashboard.html#noticed'));
    const what = t('noticed.like.of', { name: POSTS[0]?.author.name ?? '' });
    await dashboard.waitFor(what);
    await dashboard.click('button', t('noticed.undo.name', { what }));
    await dashboard.waitFor(t('noticed.undone'));
    await count(before - 1);
  });

  test('is not noticed any more once the ticks are taken away, also on a page that stands open', async () => {
    const { page, user } = await open('S', 'fr');
    await tickNoticing(rig);
    const before = (await noticed()).length;
    await page.bringToFront();
    await user.press('react-0');
    await pause(2_500);
    expect((await noticed()).length).toBe(before);
  });
});
