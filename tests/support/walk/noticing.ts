import { ACTION_KINDS, type ActionKind } from '../../../lib/domain/journal/noticed-action.ts';
import { pageSurface } from '../browser/page-surface.ts';
import type { Rig } from '../browser/rig.ts';
import { wordsIn } from './words.ts';

const t = wordsIn('de');

/** Ticks kinds of actions on the welcome page, or takes the ticks away; with the mouse, as a user does. */
export async function tickNoticing(rig: Rig, kinds: readonly ActionKind[] = ACTION_KINDS): Promise<void> {
  const page = await rig.extensionPage('welcome.html');
  const welcome = pageSurface(page);
  for (const kind of kinds) await welcome.click('checkbox', t(`noticing.${kind}`));
  // Settings are saved one after the other; the last one answers when all are.
  await welcome.waitFor(t('data.read.noticing')).catch(() => {});
  await page.close();
}
