import type { Page } from 'puppeteer-core';
import { actionsAddress } from '../../samples/actions/site.ts';
import type { Variant } from '../../samples/actions/variants.ts';
import { PLACEHOLDER } from '../actions/everything.ts';
import { userOn } from '../actions/user.ts';
import type { Rig } from '../browser/rig.ts';
import type { Surface } from '../browser/surface.ts';
import { pause } from '../browser/until.ts';
import { wordsIn } from './words.ts';

/** A page on which one can write, with the coach open in it. */
export interface Drafting {
  page: Page;
  sidebar: Surface;
  /** Presses what opens an editor, then types into it. */
  write(opens: readonly string[], editor: string, text: string): Promise<void>;
}

/** LinkedIn's interactive page in German, and the coach opened by its keyboard shortcut. */
export async function openDrafting(rig: Rig, variant: Variant = 'S'): Promise<Drafting> {
  const t = wordsIn('de');
  const page = await rig.visit(actionsAddress(variant, 'de'));
  const sidebar = await rig.sidebar(page);
  await sidebar.waitForControl('button', t('handle.open'));
  await rig.pressShortcut(page);
  await sidebar.waitForControl('button', t('room.draft'));
  return {
    page,
    sidebar,
    async write(opens, editor, text) {
      await page.bringToFront();
      const user = userOn(page);
      await user.pressAll(...opens);
      await pause(PLACEHOLDER);
      await user.type(editor, text);
    },
  };
}

/** The marked places of a text in the draft check, with the numbers that stand behind them. */
export const marksIn = (surface: Surface): Promise<string[]> =>
  surface.run((roots) => [...(roots[0]?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent ?? ''));
