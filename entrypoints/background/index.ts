import { defineBackground } from 'wxt/utils/define-background';
import { once } from '../../lib/db/once.ts';
import { loadSettings } from '../../lib/db/settings.ts';
import { serve } from '../../lib/messages/serve.ts';
import { hasAccess, onAccessChange } from '../../lib/platform/access.ts';
import { onAlarm, setAlarm } from '../../lib/platform/alarm.ts';
import { browserLanguage, extensionId, extensionOrigin } from '../../lib/platform/extension.ts';
import { onBeginning } from '../../lib/platform/lifecycle.ts';
import { NETWORK_ORIGINS, networkAt } from '../../lib/platform/networks.ts';
import { readSession, writeSession } from '../../lib/platform/session-storage.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { onToggle } from '../../lib/platform/toolbar.ts';
import { createArranger } from './arrange.ts';
import { db } from './database.ts';
import { createHandlers } from './handlers.ts';
import { createPause } from './lock/pause.ts';
import { createAfterMutation, giveNotice } from './notice.ts';
import { createRetention } from './retention.ts';
import { sweepOpenPages } from './sweep.ts';
import { toggle } from './toggle.ts';

/** Every listener is put up before anything is awaited: the browser wakes the background for one, and drops the rest. */
export default defineBackground(() => {
  const settingsNow = () => loadSettings(db, browserLanguage());
  const keepTime = createRetention(db, async () => (await settingsNow()).monthsKept);
  const arrange = createArranger(settingsNow);
  const afterMutation = createAfterMutation(arrange);
  const pause = createPause({
    db,
    now: Date.now,
    lockAt: async () => (await readSession()).lockAt ?? null,
    setLockAt: (lockAt) => writeSession({ lockAt }),
    setAlarm,
    async lock() {
      await db.lock.close();
      await giveNotice();
    },
  });
  serve({
    gate: {
      extensionId: extensionId(),
      extensionOrigin: extensionOrigin(),
      networks: Object.values(NETWORK_ORIGINS),
      isGranted: async (origin) => {
        const network = networkAt(origin);
        return network !== null && hasAccess(network);
      },
    },
    handlers: createHandlers(db, async () => {
      await pause.used();
      await giveNotice();
    }),
    once: (id, apply) => once(db, id, Date.now(), apply),
    heard: pause.heard,
    async changed(name) {
      await afterMutation(name);
      await keepTime();
    },
  });
  onAlarm(() => void pause.woken());
  onToggle((tab) => void toggle(tab));
  onAccessChange(() => void arrange().then(giveNotice));
  onBeginning((reason) => {
    void arrange(reason === 'update');
    void keepTime();
    if (reason === 'install') void openOwnPage('/welcome.html');
    if (reason === 'update') void sweepOpenPages();
  });
});
