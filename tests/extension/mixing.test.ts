import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { READER, type TabReading } from '../../entrypoints/reader/tab-reading.ts';
import { startChromium } from '../support/browser/chromium.ts';
import type { Rig } from '../support/browser/rig.ts';
import type { Surface } from '../support/browser/surface.ts';
import { until } from '../support/browser/until.ts';
import { BUILD } from '../support/build/output.ts';
import { chanceFrom } from '../support/chance.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';
import type { Way } from '../walks/in-page.ts';
import { PAGES } from '../walks/pages.ts';
import { ARRIVALS, FATES } from '../walks/router.ts';
import { walkSite } from '../walks/site.ts';

const t = wordsIn('de');
const BEGIN = 'https://www.linkedin.com/notifications/';
const STEPS = 30;

const random = chanceFrom(20261125);
const oneOf = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
const MARKS = Object.fromEntries(PAGES.map(({ address, mark }) => [address, mark]));

let rig: Rig;
let page: Page;
let sidebar: Surface;

beforeAll(async () => {
  rig = await startChromium(await walkSite(), { extension: BUILD.chromium });
  await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
  page = await rig.visit(BEGIN);
  sidebar = await rig.sidebar(page);
  await rig.pressShortcut(page);
  await sidebar.waitFor(t('refusal.not-a-profile.title'));
  await sidebar.run(startWatching, MARKS);
});
afterAll(() => rig?.close());

/** Looks at every frame before it is painted: whose address it is, and whose marks the sidebar shows. */
function startWatching(roots: (Document | ShadowRoot)[], marks: Record<string, string>): void {
  const mixed: string[] = [];
  const look = () => {
    const shown = roots[0]?.querySelector('.inner')?.textContent ?? '';
    for (const mark of shown.match(/quarz\d\d/g) ?? []) {
      if (mark !== marks[location.href]) mixed.push(`${mark} at ${location.href}`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { mixed });
}

const mixedUp = () => sidebar.run(() => (globalThis as unknown as { mixed: string[] }).mixed.splice(0));

/** What the packaged reader makes of the page at this moment. */
const readNow = async (): Promise<TabReading> =>
  JSON.parse(
    await sidebar.run((_roots, name) => {
      const read = Reflect.get(globalThis, Symbol.for(name)) as (own: string[], today: string) => Promise<string>;
      return read([], '2026-11-24');
    }, READER),
  ) as TabReading;

const strangersIn = ({ address, result }: TabReading): string[] =>
  (JSON.stringify(result).match(/quarz\d\d/g) ?? []).filter((mark) => mark !== MARKS[address]);

test('on a walk through pages of every kind, nothing of one page stands beside another', async () => {
  for (let step = 0; step < STEPS; step += 1) {
    const to = Math.floor(random() * PAGES.length);
    const way: Way = {
      to,
      first: oneOf(['address', 'content'] as const),
      fate: oneOf(FATES),
      arrival: oneOf(ARRIVALS),
      lag: oneOf([0, 30, 250]),
    };
    const going = page.evaluate(`walkTo(${JSON.stringify(way)})`);
    expect(strangersIn(await readNow())).toEqual([]);
    await going;
    await until(
      async () => {
        const reading = await readNow();
        expect(strangersIn(reading)).toEqual([]);
        return reading.result.ok && JSON.stringify(reading.result).includes(PAGES[to]?.mark ?? '?');
      },
      10,
      () => `${PAGES[to]?.path} was not read after ${JSON.stringify(way)}`,
    );
    await until(
      async () => (await sidebar.run((roots) => roots[0]?.querySelector('.read-line') != null)) === true,
      10,
      () => `the sidebar says nothing about ${PAGES[to]?.path}`,
    );
  }
  expect(await mixedUp()).toEqual([]);
});
