import { createRoot } from 'react-dom/client';
import seenStyles from '../self-test/seen.css?inline';
import { uiStyles } from '../ui/styles.ts';
import coachStyles from './coach.css?inline';
import type { CoachLink } from './coach-link.ts';
import pageStyles from './page/page.css?inline';
import profileStyles from './profile/profile.css?inline';
import { keepQuiet } from './quiet-listeners.ts';
import { createCoachStore } from './store.ts';
import { Surface } from './surface.tsx';

/**
 * Puts the coach into a container: in the closed shadow root of a page, or in the browser's own panel. Brings its style
 * sheet as text and takes nothing from the document around.
 * @param container an empty element inside the tree that the coach shall stand in
 * @returns takes the coach away again; waiting answers are saved
 */
export function mountCoach(container: HTMLElement | ShadowRoot, link: CoachLink): () => void {
  const style = document.createElement('style');
  style.textContent = [uiStyles, coachStyles, profileStyles, pageStyles, seenStyles].join('\n');
  const host = document.createElement('div');
  host.className = 'coach-host';
  container.append(style, host);

  const store = createCoachStore(link, {
    now: () => performance.now(),
    set: (run, milliseconds) => window.setTimeout(run, milliseconds),
    clear: (timer) => window.clearTimeout(timer),
  });
  keepQuiet(host);
  const root = createRoot(host);
  let gone = false;
  store.getState().read();
  void link.start().then((start) => {
    if (!gone) root.render(<Surface link={link} store={store} start={start} />);
  });
  return () => {
    gone = true;
    store.getState().stop();
    root.unmount();
    host.remove();
    style.remove();
  };
}
