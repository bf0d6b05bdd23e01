import type { Database } from '../../lib/db/database.ts';
import type { CaptureView } from '../../lib/messages/self-test-view.ts';
import type { Caller } from '../../lib/messages/sender.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { Failure } from '../../lib/messages/wire.ts';
import { networkAt } from '../../lib/platform/networks.ts';
import { openOwnPage, tabNow } from '../../lib/platform/tabs.ts';
import { captureTab } from './capture-tab.ts';
import { nowIso, today } from './now.ts';
import { readTab } from './read-tab.ts';
import type { SeenPeople } from './seen-people.ts';
import { seesAt, seesKept } from './self-test.ts';

/** What the background does for the self-test of a page and for an anonymized copy of it. */
export function createSelfTestHandlers(
  db: Database,
  settingsNow: () => Promise<Settings>,
  seen: SeenPeople,
): Pick<Handlers, 'sees' | 'capture' | 'loadCapture'> {
  // The copy made last, for the page that shows it; never written.
  let latest: CaptureView | null = null;
  return {
    async sees({ tab, kept }, caller) {
      if (kept !== null && caller.kind === 'extension') return seesKept(db, kept, await settingsNow());
      const { id } = await pageOf(tab, caller);
      const read: Parameters<typeof seesAt>[0]['read'] = (own, day, pack) => readTab(id, own, day, pack);
      return seesAt({ db, settings: await settingsNow(), seen, at: nowIso(), today: today(), read });
    },

    async capture({ tab }, caller) {
      const { id, address } = await pageOf(tab, caller);
      latest = await captureTab(id, address);
      if (!latest) throw new Failure('internal');
      await openOwnPage('/dashboard.html#capture');
      return null;
    },

    loadCapture: async () => latest,
  };
}

/** The page that is asked about: a script's own, or the one that the panel stands beside. */
async function pageOf(named: number | null, caller: Caller): Promise<{ id: number; address: string }> {
  const id = caller.kind === 'in-page' ? caller.tab : named;
  const address = id === null ? null : ((await tabNow(id))?.address ?? null);
  if (id === null || !address || !networkAt(address)) throw new Failure('no-access');
  return { id, address };
}
