import { afterAll, beforeAll, expect, test } from 'vitest';
import { WORLD } from '../../entrypoints/edge/world.ts';
import { READER } from '../../entrypoints/reader/tab-reading.ts';
import { startChromium } from '../support/browser/chromium.ts';
import type { Rig } from '../support/browser/rig.ts';
import type { Surface } from '../support/browser/surface.ts';
import { until } from '../support/browser/until.ts';
import { BUILD } from '../support/build/output.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';
import { addressOf, PEOPLE, peopleSite } from './people-site.ts';

const t = wordsIn('de');
const [own] = PEOPLE;
let rig: Rig;

beforeAll(async () => {
  rig = await startChromium(peopleSite, { extension: BUILD.chromium });
  await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
});
afterAll(() => rig?.close());

/** What stands in the extension's world of the page: the sidebar's way to open, and the reader. */
const brought = (sidebar: Surface) =>
  sidebar.run(
    (_roots, worldName, readerName) => {
      const world = Reflect.get(globalThis, Symbol.for(worldName)) as { sidebar?: unknown };
      return { sidebar: world.sidebar !== undefined, reader: Reflect.has(globalThis, Symbol.for(readerName)) };
    },
    WORLD,
    READER,
  );

test('the pointer at the handle brings the scripts and opens nothing; the click opens it', async () => {
  const page = await rig.visit(addressOf(own));
  const sidebar = await rig.sidebar(page);
  const { x, y } = await sidebar.waitForControl('button', t('handle.open'));
  expect(await brought(sidebar)).toEqual({ sidebar: false, reader: false });
  await page.mouse.move(x, y);
  await until(
    async () => (await brought(sidebar)).reader,
    5,
    () => 'the reader did not come',
  );
  expect((await brought(sidebar)).sidebar).toBe(true);
  expect(await sidebar.shown()).toBe(false);
  await page.mouse.click(x, y);
  await sidebar.waitFor(own.name);
});

test('a click that comes before the script opens it once', async () => {
  const page = await rig.visit(addressOf(own));
  const sidebar = await rig.sidebar(page);
  await sidebar.waitForControl('button', t('handle.open'));
  await sidebar.run((roots) => roots[0]?.querySelector('button')?.click());
  await sidebar.waitFor(own.name);
  expect(await sidebar.run((roots) => roots[0]?.querySelectorAll('[role="complementary"]').length)).toBe(1);
});
