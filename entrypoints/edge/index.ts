import { isAlive } from '../../lib/platform/extension.ts';
import { post } from '../../lib/platform/post.ts';
import { hearShared } from '../../lib/platform/shared-storage.ts';
import { create } from './create.ts';
import css from './edge.css?inline';
import { guard } from './guard.ts';
import { makeHandle } from './handle.ts';
import { script } from './script.ts';
import { setWorld, type World, worldHere } from './world.ts';

/** A page that keeps throwing the host out wins after so many rounds. */
const ROUNDS = 5;

/**
 * The only script that runs on every page of a network. Puts up the keystroke guard before the page's own scripts
 * start, later one bare element with the handle, and waits.
 */
export default script(() => {
  if (worldHere()) return;
  const host = create('div');
  const root = host.attachShadow({ mode: 'closed' });
  guard(host, root);
  let rounds = 0;

  const mount = () => {
    if (!host.isConnected && rounds++ < ROUNDS) document.documentElement.append(host);
  };
  // A page that takes over its own markup (hydration) may drop what it does not know.
  const watch = new MutationObserver(mount);
  const bring = () => post('bringSidebar');
  // After an update nobody tells this script that it is cut off, and a new one can't see it: it looks when it may be used.
  const isHere = () => isAlive() || world.leave();
  const world: World = {
    root,
    toggle() {
      if (!isHere()) return;
      rounds = 0;
      mount();
      if (world.sidebar) return world.sidebar();
      world.wanted = true;
      bring();
    },
    leave() {
      watch.disconnect();
      host.remove();
      world.onLeave?.();
    },
  };
  const { handle, refresh } = makeHandle(world.toggle, () => {
    // On the way to the click: its evaluation takes longer than all the rest of the first opening.
    if (isHere() && !world.sidebar) bring();
  });
  const style = create('style');
  style.textContent = css;
  root.append(style, handle);
  setWorld(world);
  refresh();
  hearShared(refresh);

  addEventListener('DOMContentLoaded', () =>
    requestIdleCallback(() => {
      mount();
      watch.observe(document.documentElement, { childList: true });
      // Not before: the first focus comes with the page itself, and an event's object costs the page 10 kB.
      addEventListener('focus', isHere);
    }),
  );
});
