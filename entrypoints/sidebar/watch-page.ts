import type { PageSignals } from '../../components/coach/coach-link.ts';
import { EDITORS } from '../../lib/sites/linkedin/editor/locators.ts';
import { interopRoot } from '../../lib/sites/linkedin/interop.ts';
import { watchWriting } from './watch-writing.ts';

const CONTENT = { childList: true, characterData: true, subtree: true } as const;

/**
 * Watches a page that may go elsewhere without loading anew, until it is told to stop. Listens and never asks: where a
 * browser does not tell of a new address, the content that comes with it does.
 * @returns stops watching
 */
export function watchPage(signals: Omit<PageSignals, 'outdated'>): () => void {
  let address = location.href;
  const lookAtAddress = () => {
    if (location.href === address) return;
    address = location.href;
    signals.went();
  };
  const writing = watchWriting(signals.wrote);

  let older: ShadowRoot | null = null;
  const content = new MutationObserver((records) => {
    lookAtAddress();
    watchOlderParts();
    writing.check();
    if (records.some(isContent)) signals.changed();
  });
  // Older parts of the site hang in a shadow root of their own, which may come late.
  const watchOlderParts = () => {
    const root = interopRoot(document);
    if (root && root !== older) content.observe(root, CONTENT);
    older = root;
  };
  const navigation = 'navigation' in globalThis ? globalThis.navigation : null;
  const scrolled = () => signals.scrolled();

  content.observe(document, CONTENT);
  watchOlderParts();
  navigation?.addEventListener('currententrychange', lookAtAddress);
  addEventListener('popstate', lookAtAddress);
  addEventListener('scroll', scrolled, { capture: true, passive: true });
  return () => {
    content.disconnect();
    writing.stop();
    navigation?.removeEventListener('currententrychange', lookAtAddress);
    removeEventListener('popstate', lookAtAddress);
    removeEventListener('scroll', scrolled, { capture: true });
  };
}

/** What happens inside an editor is the user's writing, which is heard of otherwise. */
function isContent({ target }: MutationRecord): boolean {
  const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  return element?.closest(EDITORS) == null;
}
