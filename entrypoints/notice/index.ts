import type { SeenAction } from '../../lib/domain/journal/noticed-action.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { isAlive } from '../../lib/platform/extension.ts';
import { tell } from '../../lib/platform/post.ts';
import { hearShared, readShared, type SharedStorage } from '../../lib/platform/shared-storage.ts';
import { ACTIONS } from '../../lib/sites/actions.ts';
import type { ActionClues } from '../../lib/sites/linkedin/actions/clues.ts';
import { partsOf } from '../../lib/sites/linkedin/actions/page-parts.ts';
import { script } from '../edge/script.ts';
import { listen } from './listen.ts';
import { createTeller } from './tell.ts';
import { createWatch, type Timers } from './watch.ts';

/** Under this symbol, in our isolated world, the script that listens keeps its way out. */
const LISTENING = Symbol.for('notice');

const timers: Timers = {
  set: (run, milliseconds) => setTimeout(run, milliseconds) as unknown as number,
  clear: (timer) => clearTimeout(timer),
};

/** The action's own id goes along, so that the background writes it once, however often it is sent. */
const send = async (action: SeenAction) => !isAlive() || (await tell('noticed', action.id, action));

/**
 * Notices what the user does, of the kinds that are switched on. Runs in pages of a network only while noticing is on;
 * the newest copy of the script takes the place of one from before an update of the extension.
 */
export default script(() => {
  Reflect.get(globalThis, LISTENING)?.();
  let on: SharedStorage['noticing'] | undefined;
  const refresh = async () => {
    on = (await readShared()).noticing;
  };
  const { see, leave } = createWatch({
    document,
    network: 'linkedin',
    readers: ACTIONS.linkedin,
    roots: () => partsOf(document),
    tell: createTeller(send, timers),
    timers,
    now: Date.now,
    newId,
  });
  const unlisten = listen(window, (event) => {
    if (!isAlive()) bowOut();
    // The background wrote them down; storage knows no types.
    else if (on) see(event, on.clues as ActionClues, on.kinds);
  });
  const bowOut = () => {
    unlisten();
    leave();
  };
  addEventListener('pagehide', leave);
  Reflect.set(globalThis, LISTENING, bowOut);
  hearShared(refresh);
  void refresh();
});
