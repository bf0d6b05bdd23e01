import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsFor } from '../../lib/languages/words.ts';
import { withOtherPages } from '../samples/other-pages.ts';
import { OTHER_PAGES_WORDS } from '../samples/other-pages-words.ts';
import { misfitsIn, movingIn } from '../support/a11y/fit.ts';
import { PANEL_SCENES, SCENES } from '../support/a11y/scenes.ts';
import { tabThrough, workableOn } from '../support/a11y/tab-order.ts';
import { violationsOn } from '../support/a11y/violations.ts';
import { startChromium } from '../support/browser/chromium.ts';
import type { Rig } from '../support/browser/rig.ts';
import type { Surface } from '../support/browser/surface.ts';
import { BUILD } from '../support/build/output.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { setUp } from '../support/walk/set-up.ts';

/** Keys of the interface's words, as far as they can be told from words. */
const KEYS = Object.keys(wordsFor('de')).filter((key) => key.includes('.'));

const stands = [
  { stand: 'in-page', scenes: SCENES },
  { stand: 'beside', scenes: PANEL_SCENES },
] as const;

describe.each(stands)('everybody can use it, $stand', ({ stand, scenes }) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await startChromium(withOtherPages('de', OTHER_PAGES_WORDS.de, sampleSite({ prefer: ['sdui-home-de'] })), {
      extension: BUILD.chromium,
    });
    await setUp(rig, { stand, networks: ['LinkedIn'], role: 'sales' });
  });
  afterAll(() => rig?.close());

  describe.each(scenes)('$name', ({ open }) => {
    let page: Page;
    let surface: Surface;
    beforeAll(async () => {
      ({ page, surface } = await open(rig));
    });
    afterAll(() => page?.close());

    test.each(['light', 'dark'])('axe finds nothing, %s', async (value) => {
      // Colors on their way from one theme to the other are not judged.
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      expect(await violationsOn(surface)).toEqual([]);
    });

    test.each([
      ['320 pixels', { width: 320, height: 640 }],
      ['twice the size', { width: 640, height: 400, deviceScaleFactor: 2 }],
    ])('at %s nothing is cut and nothing scrolls sideways', async (_how, viewport) => {
      await page.setViewport(viewport);
      expect(await surface.run(misfitsIn)).toEqual([]);
      await page.setViewport({ width: 1280, height: 800 });
    });

    test('every key is put into words', async () => {
      const text = await surface.text();
      expect(KEYS.filter((key) => text.includes(key))).toEqual([]);
    });

    test('nothing moves where no motion is wanted', async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      expect(await surface.run(movingIn)).toEqual([]);
    });

    test('the keyboard reaches everything in order, and shows where it is', async () => {
      await page.bringToFront();
      const stops = await tabThrough(surface);
      expect(stops.filter(({ visible }) => !visible)).toEqual([]);
      expect(stops.map(({ name }) => name)).toEqual(await workableOn(surface));
    });
  });
});
