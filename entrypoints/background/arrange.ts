import type { Settings } from '../../lib/messages/settings.ts';
import { type AccessByNetwork, accessNow } from '../../lib/platform/access.ts';
import { NETWORK_IDS, type NetworkId } from '../../lib/platform/networks.ts';
import { wantPanel } from '../../lib/platform/panel.ts';
import { inject, register } from '../../lib/platform/scripts.ts';
import { readShared, writeShared } from '../../lib/platform/shared-storage.ts';
import { tabsOn } from '../../lib/platform/tabs.ts';
import { linkedinClues } from '../../lib/sites/linkedin/actions/clues.ts';
import { translateFor } from './words.ts';

/** On which networks the always-on script belongs: where the user wants the coach in the page and gave access. */
export function networksForEdge(stand: Settings['stand'], access: AccessByNetwork): NetworkId[] {
  return stand === 'in-page' ? NETWORK_IDS.filter((network) => access[network]) : [];
}

/** On which networks actions are noticed: where there is a reader for them, any kind is switched on, and access given. */
export function networksForNotice(noticing: Settings['noticing'], access: AccessByNetwork): NetworkId[] {
  return noticing.length > 0 && access.linkedin ? ['linkedin'] : [];
}

/**
 * Brings the browser in line with settings and access: the registered scripts, the panel, the handle. Says the same
 * however often it runs; one run at a time, since two could register twice.
 * @param load the settings of the moment
 * @returns to be told whether the extension was just updated, which cut off all scripts that stand in pages
 */
export function createArranger(load: () => Promise<Settings>): (isUpdate?: boolean) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const arrange = async (isUpdate: boolean) => {
    const settings = await load();
    const { stand, language, handleVisible, noticing } = settings;
    const access = await accessNow();
    await wantPanel(stand === 'beside');
    await register('edge', networksForEdge(stand, access));
    const handle = { shown: handleVisible && stand === 'in-page', label: translateFor(language)('handle.open') };
    const kept = await readShared();
    if (kept.handle?.shown !== handle.shown || kept.handle.label !== handle.label) await writeShared({ handle });
    const shared = { kinds: noticing, clues: linkedinClues() };
    if (JSON.stringify(kept.noticing) !== JSON.stringify(shared)) await writeShared({ noticing: shared });
    const listening = networksForNotice(noticing, access);
    const isNew = await register('notice', listening);
    if (isNew || isUpdate) await listenInOpenTabs(listening);
  };
  return (isUpdate = false) => {
    const next = () => arrange(isUpdate);
    last = last.then(next, next);
    return last;
  };
}

/** Registered scripts wait for the next load, and a tab of these sites may stand open for days. */
async function listenInOpenTabs(networks: readonly NetworkId[]): Promise<void> {
  const tabs = await tabsOn(networks);
  await Promise.allSettled(tabs.map((tab) => inject(tab, '/notice.js')));
}
