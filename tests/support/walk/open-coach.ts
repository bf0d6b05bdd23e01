import type { Page } from 'puppeteer-core';
import type { Rig } from '../browser/rig.ts';
import type { Surface } from '../browser/surface.ts';
import type { wordsIn } from './words.ts';

/** Opens the coach beside the page in front, by the icon, or in it, by its handle. */
export async function openCoach(
  rig: Rig,
  page: Page,
  stand: 'in-page' | 'beside',
  t: ReturnType<typeof wordsIn>,
): Promise<Surface> {
  if (stand === 'beside') {
    await rig.clickToolbar(page);
    return rig.panel();
  }
  const sidebar = await rig.sidebar(page);
  await sidebar.click('button', t('handle.open'));
  return sidebar;
}
