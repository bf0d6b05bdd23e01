import type { Page } from 'puppeteer-core';
import { pause, until } from '../browser/until.ts';

/** Time between two doings of a quick user, in milliseconds. */
const BREATH = 60;

/** Somebody who uses an interactive sample page with mouse and keyboard. */
export function userOn(page: Page) {
  const place = async (handle: string) => {
    let found: { x: number; y: number } | null = null;
    await until(
      async () => {
        found = (await page.evaluate(`(${placeOf})(window.sample.find(${JSON.stringify(handle)}))`)) as typeof found;
        return found !== null;
      },
      5,
      () => `nothing to press: ${handle}`,
    );
    return found as unknown as { x: number; y: number };
  };
  const press = async (handle: string) => {
    const { x, y } = await place(handle);
    await page.mouse.click(x, y);
    await pause(BREATH);
  };
  return {
    press,
    /** One press after the other. */
    async pressAll(...handles: string[]) {
      for (const handle of handles) await press(handle);
    },
    async type(handle: string, text: string) {
      await press(handle);
      await page.keyboard.type(text);
      await pause(BREATH);
    },
    async key(key: 'Enter' | 'Escape') {
      await page.keyboard.press(key);
      await pause(BREATH);
    },
    /** Waits until something is there, or is gone. */
    see: (handle: string, isThere = true) =>
      until(
        async () => (await page.evaluate(`window.sample.find(${JSON.stringify(handle)}) !== null`)) === isThere,
        5,
        () => `${handle} ${isThere ? 'did not come' : 'did not go'}`,
      ),
    /** Runs as the page. */
    asPage: (source: string) => page.evaluate(source),
  };
}

export type User = ReturnType<typeof userOn>;

/** Runs in the page: the centre of an element that can be seen, brought into view. */
function placeOf(element: Element | null): { x: number; y: number } | null {
  element?.scrollIntoView({ block: 'center' });
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
