import type { Settings } from '../../lib/messages/settings.ts';
import { type AccessByNetwork, accessNow } from '../../lib/platform/access.ts';
import { NETWORK_IDS, type NetworkId } from '../../lib/platform/networks.ts';
import { wantPanel } from '../../lib/platform/panel.ts';
import { registerEdge } from '../../lib/platform/scripts.ts';
import { readShared, writeShared } from '../../lib/platform/shared-storage.ts';
import { translateFor } from './words.ts';

/** On which networks the always-on script belongs: where the user wants the coach in the page and gave access. */
export function networksForEdge(stand: Settings['stand'], access: AccessByNetwork): NetworkId[] {
  return stand === 'in-page' ? NETWORK_IDS.filter((network) => access[network]) : [];
}

/**
 * Brings the browser in line with settings and access: the registered script, the panel, the handle. Says the same
 * however often it runs; one run at a time, since two could register twice.
 * @param load the settings of the moment
 */
export function createArranger(load: () => Promise<Settings>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const arrange = async () => {
    const settings = await load();
    const { stand, language, handleVisible } = settings;
    await wantPanel(stand === 'beside');
    await registerEdge(networksForEdge(stand, await accessNow()));
    const handle = { shown: handleVisible && stand === 'in-page', label: translateFor(language)('handle.open') };
    const kept = (await readShared()).handle;
    if (kept?.shown !== handle.shown || kept.label !== handle.label) await writeShared({ handle });
  };
  return () => {
    last = last.then(arrange, arrange);
    return last;
  };
}
