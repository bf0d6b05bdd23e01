import type { Page } from 'puppeteer-core';
import { pageHands } from './hands.ts';
import { Surface } from './surface.ts';

/** A page of the extension, Chromium's side panel among them: read and clicked on like any other. */
export function pageSurface(page: Page): Surface {
  return new Surface({ hands: pageHands(page), call: (source) => page.evaluate(`(${source})([document])`) });
}
