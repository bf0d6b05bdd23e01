import type { Page } from 'puppeteer-core';

/** More stops than any page of ours has. */
const MOST_STOPS = 150;

/** What a screen reader would call the element that has the focus. */
const FOCUSED = `(() => {
  const at = document.activeElement;
  return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '';
})()`;

/**
 * Goes on with Tab, or back with Shift and Tab, until a control with this name has the focus.
 * @param name the whole of it
 * @throws where no stop has this name, with the stops there were
 */
async function tabTo(page: Page, name: string, direction: 'on' | 'back' = 'on'): Promise<void> {
  const stops: string[] = [];
  if (direction === 'back') await page.keyboard.down('Shift');
  try {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = String(await page.evaluate(FOCUSED));
      if (focused === name) return;
      stops.push(focused);
    }
  } finally {
    if (direction === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`the keyboard never came to "${name}", only to: ${[...new Set(stops)].join(' | ')}`);
}

/** The same, and presses Enter there. */
export async function tabAndPress(page: Page, name: string, direction: 'on' | 'back' = 'on'): Promise<void> {
  await tabTo(page, name, direction);
  await page.keyboard.press('Enter');
}

/** The same, and types there. */
export async function tabAndType(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}
