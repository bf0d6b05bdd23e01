import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptBy } from '../support/browser/kept.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { pause } from '../support/browser/until.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';
import { addressOf, NO_PROFILE, PEOPLE, pathOf, peopleSite, type Step } from './people-site.ts';

const t = wordsIn('de');
const [own, other, third, fourth] = PEOPLE;
const NAMES = PEOPLE.map(({ name }) => name);

/** Looks at every frame before it is painted: whose page it is, and who is named in the sidebar. */
function startWatching(roots: (Document | ShadowRoot)[], names: string[]): void {
  const mixed: string[] = [];
  const look = () => {
    const page = document.querySelector('main h1, main h2')?.textContent ?? '';
    const shown = roots[0]?.querySelector('.inner')?.textContent ?? '';
    for (const name of names) {
      if (shown.includes(name) && page !== name) mixed.push(`${name} beside ${page || 'no profile'}`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { mixed });
}

const mixedUp = (surface: Surface) => surface.run(() => (globalThis as unknown as { mixed: string[] }).mixed.splice(0));

const walks = BROWSERS.flatMap(([browser, start]) =>
  (['linkedin', 'xing'] as const).map((network) => ({ browser, start, network })),
);

describe.each(walks)('from page to page without loading, in $browser on $network', ({ start, network }) => {
  let rig: Rig;
  let page: Page;
  let sidebar: Surface;

  beforeAll(async () => {
    rig = await start(peopleSite);
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn', 'XING'] });
    page = await rig.visit(addressOf(own, network));
    sidebar = await rig.sidebar(page);
    await sidebar.waitForControl('button', t('handle.open'));
    await rig.pressShortcut(page);
    await sidebar.waitFor(own.name);
    await sidebar.run(startWatching, NAMES);
  });
  afterAll(() => rig?.close());

  const go = (step: Step) => page.evaluate(`window.go(${JSON.stringify(step)})`);

  test.each([
    ['the address changes first', 'address'],
    ['the content changes first', 'content'],
  ] as const)('follows where %s, and never shows one person beside another', async (_how, first) => {
    for (const someone of [other, own, third]) {
      await go({ path: pathOf(someone, network), first, lag: 120 });
      await sidebar.waitFor(someone.name);
    }
    expect(await mixedUp(sidebar)).toEqual([]);
  });

  test('a quick walk over several people ends at the last, whatever comes late', async () => {
    for (const lag of [0, 10, 40, 90, 160]) {
      const steps: Promise<unknown>[] = [];
      for (const someone of [other, third, own, fourth, other]) {
        steps.push(go({ path: pathOf(someone, network), first: 'address', lag: 5 }));
        await pause(lag);
      }
      await Promise.all(steps);
      await go({ path: pathOf(third, network), first: 'address', lag: 0 });
      await sidebar.waitFor(third.name);
      await pause(300);
      expect(await sidebar.text()).toContain(third.name);
    }
    expect(await mixedUp(sidebar)).toEqual([]);
  });

  test('a page that is no profile leaves nothing of the last one', async () => {
    await go({ path: pathOf(own, network), first: 'address', lag: 0 });
    await sidebar.waitFor(own.name);
    await go({ path: NO_PROFILE, first: 'address', lag: 0 });
    await sidebar.waitFor(t('refusal.not-a-profile.title'));
    expect(await sidebar.text()).not.toContain(own.name);
    await sidebar.waitForControl('button', t('action.own'));
  });

  test('back and forward are followed too', async () => {
    await page.evaluate('history.back()');
    await sidebar.waitFor(own.name);
    await page.evaluate('history.forward()');
    await sidebar.waitFor(t('refusal.not-a-profile.title'));
    expect(await mixedUp(sidebar)).toEqual([]);
  });

  test('nobody else is graded, and nothing about them is kept', async () => {
    await go({ path: pathOf(other, network), first: 'address', lag: 0 });
    const text = await sidebar.waitFor(t('person.ungraded'));
    expect(text).not.toMatch(/Stufe|Stark|\d Min/);
    const kept = JSON.stringify(await keptBy(rig)).toLowerCase();
    expect(kept).toContain(own.name.toLowerCase());
    for (const { slug, name, about } of [other, third, fourth]) {
      for (const trace of [slug, name, name.replace(' ', '_'), about]) expect(kept).not.toContain(trace.toLowerCase());
    }
  });
});
