import type { Page } from 'puppeteer-core';
import { startChromium } from '../../tests/support/browser/chromium.ts';
import type { Rig } from '../../tests/support/browser/rig.ts';
import { BUILD } from '../../tests/support/build/output.ts';
import { savePicture } from '../../tests/support/image.ts';
import { sampleSite } from '../../tests/support/net/sample-site.ts';
import { wordsIn } from '../../tests/support/walk/words.ts';

/** Size of the window in CSS pixels: the page and the sidebar fit, and a picture stays small. */
export const WINDOW = { width: 1280, height: 860 };

/** Width of the sidebar as it is delivered. */
const SIDEBAR = 380;

export interface Look {
  language: 'de' | 'en';
  theme: 'light' | 'dark';
}

/** A browser in one language and one theme, and where its pictures go. */
export interface Stage extends Look {
  rig: Rig;
  t: ReturnType<typeof wordsIn>;
  /** A picture of the window, or of the whole of a longer page. */
  shoot(name: string, page: Page, whole?: 'whole'): Promise<void>;
  /** A picture of the sidebar alone. */
  shootSidebar(name: string, page: Page): Promise<void>;
}

/**
 * @param folder that the pictures are written to
 * @param told the name of each picture
 */
export async function openStage(look: Look, folder: string, told: (name: string) => void): Promise<Stage> {
  const rig = await startChromium(sampleSite({ delay: 1_500 }), {
    extension: BUILD.chromium,
    language: look.language,
    dark: look.theme === 'dark',
    ...WINDOW,
  });
  const save = (name: string, png: Uint8Array) => {
    const file = `${name}-${look.language}-${look.theme}.png`;
    savePicture(`${folder}/${file}`, png);
    told(file);
  };
  return {
    ...look,
    rig,
    t: wordsIn(look.language),
    shoot: async (name, page, whole) => {
      await page.bringToFront();
      save(name, await page.screenshot({ fullPage: whole !== undefined }));
    },
    shootSidebar: async (name, page) => {
      await page.bringToFront();
      const clip = { x: WINDOW.width - SIDEBAR, y: 0, width: SIDEBAR, height: WINDOW.height };
      save(name, await page.screenshot({ clip }));
    },
  };
}
