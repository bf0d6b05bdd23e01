import type { PageSignals } from '../../components/coach/coach-link.ts';
import { type Listener, onLine } from '../../lib/platform/lines.ts';
import { networkAt } from '../../lib/platform/networks.ts';
import { inject } from '../../lib/platform/scripts.ts';
import type { FrontTab } from '../links/front-tab.ts';
import { PAGE_WATCH, type Said } from '../page-watch/said.ts';

/**
 * Hears what happens on the page in front, as soon as it happens. A script is brought into it for that, and leaves it when
 * the panel is closed or another tab comes to the front.
 * @returns stops listening
 */
export function watchTab(front: FrontTab, signals: PageSignals): () => void {
  let line: Listener | null = null;

  const drop = () => {
    line?.close();
    line = null;
  };
  const unline = onLine(PAGE_WATCH, (opened) => {
    if (opened.tab !== front.now()?.id) return opened.close();
    drop();
    line = opened;
    opened.hear((said) => {
      if (line === opened) tell(said as Said, signals);
    });
    opened.onGone(() => {
      if (line === opened) line = null;
    });
  });
  const bring = () => {
    const now = front.now();
    if (line && line.tab !== now?.id) drop();
    // Where we may not read, nothing can be brought, and the panel says so.
    if (!line && now && networkAt(now.address)) void inject(now.id, '/page-watch.js').catch(() => {});
  };
  const unfollow = front.onChange(bring);
  void front.settled().then(bring);
  return () => {
    unfollow();
    unline();
    drop();
  };
}

function tell(said: Said, signals: PageSignals): void {
  if ('draft' in said) signals.wrote(said.draft);
  else signals[said.signal]();
}
