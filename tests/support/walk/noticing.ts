import { ACTION_KINDS, type ActionKind } from '../../../lib/domain/journal/noticed-action.ts';
import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import { pageSurface } from '../browser/page-surface.ts';
import type { Rig } from '../browser/rig.ts';
import { until } from '../browser/until.ts';
import { wordsIn } from './words.ts';

/** Ticks kinds of actions on the welcome page, or takes their ticks away; with the mouse, as a user does. */
export async function tickNoticing(
  rig: Rig,
  kinds: readonly ActionKind[] = ACTION_KINDS,
  language: CoachLanguage = 'de',
): Promise<void> {
  const t = wordsIn(language);
  const page = await rig.extensionPage('welcome.html');
  const welcome = pageSurface(page);
  const told = "chrome.storage.local.get('noticing').then(({ noticing }) => noticing.kinds)";
  const before = (await page.evaluate(told)) as string[];
  for (const kind of kinds) await welcome.click('checkbox', t(`noticing.${kind}`));
  const wanted = ACTION_KINDS.filter((kind) => before.includes(kind) !== kinds.includes(kind));
  let now: string[] = [];
  await until(
    async () => {
      now = (await page.evaluate(told)) as string[];
      return now.join() === wanted.join();
    },
    10,
    () => `pages are told ${now}, not ${wanted}`,
  );
  await page.close();
}
