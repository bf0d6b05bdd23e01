import type { Page } from 'puppeteer-core';
import { actionsSite } from '../../tests/samples/actions/site.ts';
import { withOtherPages } from '../../tests/samples/other-pages.ts';
import { OTHER_PAGES_WORDS } from '../../tests/samples/other-pages-words.ts';
import { startChromium } from '../../tests/support/browser/chromium.ts';
import type { Rig } from '../../tests/support/browser/rig.ts';
import { BUILD } from '../../tests/support/build/output.ts';
import { savePicture } from '../../tests/support/image.ts';
import { sampleSite } from '../../tests/support/net/sample-site.ts';
import type { Site } from '../../tests/support/net/site-server.ts';
import { wordsIn } from '../../tests/support/walk/words.ts';

/** Size of the window in CSS pixels: the page and the sidebar fit, and a picture stays small. */
export const WINDOW = { width: 1280, height: 860 };

/** The narrowest that everything has to fit: a small phone, or four times the size on a common screen. */
export const NARROW = { width: 320, height: 700 };

/** A narrow picture ends here; what follows looks the same. */
const NARROW_END = 1_600;

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
  /** A picture of the beginning of a page, in the narrowest window. */
  shootNarrow(name: string, page: Page): Promise<void>;
  /** A picture of the sidebar alone. */
  shootSidebar(name: string, page: Page): Promise<void>;
}

/** Every sample page in one language; profiles come late, so that waiting can be seen. */
function siteIn(language: Look['language']): Site {
  const profiles = sampleSite({ delay: 1_500, prefer: [`sdui-home-${language}`] });
  const pages = withOtherPages(language, OTHER_PAGES_WORDS[language], profiles);
  return (url) => actionsSite(url) ?? pages(url);
}

/**
 * @param folder that the pictures are written to
 * @param told the name of each picture
 */
export async function openStage(look: Look, folder: string, told: (name: string) => void): Promise<Stage> {
  const rig = await startChromium(siteIn(look.language), {
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
    shootNarrow: async (name, page) => {
      await page.bringToFront();
      await page.setViewport(NARROW);
      const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
      const clip = { x: 0, y: 0, width: NARROW.width, height: Math.min(height, NARROW_END) };
      save(`${name}-narrow`, await page.screenshot({ clip, captureBeyondViewport: true }));
      await page.setViewport(WINDOW);
    },
    shootSidebar: async (name, page) => {
      await page.bringToFront();
      // The sidebar stays where the window is; a clip counts from the beginning of the page.
      const y = (await page.evaluate('scrollY')) as number;
      const clip = { x: WINDOW.width - SIDEBAR, y, width: SIDEBAR, height: WINDOW.height };
      save(name, await page.screenshot({ clip }));
    },
  };
}
