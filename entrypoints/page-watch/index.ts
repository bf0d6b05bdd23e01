import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openLine } from '../../lib/platform/lines.ts';
import { watchPage } from '../sidebar/watch-page.ts';
import { PAGE_WATCH, type Said } from './said.ts';
import { sparingly } from './sparingly.ts';

/** Under this symbol, in our isolated world, the script keeps its way out. */
const WATCHING = Symbol.for(PAGE_WATCH);

/** Between two notices of one kind, in milliseconds. */
const PAUSE = 100;

/**
 * Brought into the page beside the browser's own panel, while that is open: tells it when to read again. Puts nothing into
 * the page, and ends with the panel.
 */
export default defineUnlistedScript(() => {
  Reflect.get(globalThis, WATCHING)?.();
  const leave = () => {
    changed.stop();
    scrolled.stop();
    unwatch();
  };
  const line = openLine(PAGE_WATCH, leave);
  const say = (said: Said) => line.say(said);
  const changed = sparingly(() => say({ signal: 'changed' }), PAUSE);
  const scrolled = sparingly(() => say({ signal: 'scrolled' }), PAUSE);
  const unwatch = watchPage({
    went: () => say({ signal: 'went' }),
    changed: changed.call,
    scrolled: scrolled.call,
    wrote: (draft) => say({ draft }),
  });
  Object.defineProperty(globalThis, WATCHING, { value: leave, configurable: true });
});
