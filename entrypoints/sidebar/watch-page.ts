/** Waits between two notices of a page that keeps changing, in milliseconds: longer and longer, short again on scrolling. */
const SHORTEST = 1_000;
const LONGEST = 30_000;

/** How often the address is looked at where the browser does not tell, in milliseconds. */
const LOOK = 300;

/**
 * Watches a page that may go elsewhere without loading anew.
 * @param changed told at once of another address, and after a while when the content grows or shrinks
 * @param touched told at once of every change of the content
 * @returns stops watching
 */
export function watchPage(changed: () => void, touched: () => void): () => void {
  let address = location.href;
  let wait = SHORTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookAtAddress = () => {
    if (location.href === address) return;
    address = location.href;
    wait = SHORTEST;
    changed();
  };
  const content = new MutationObserver(() => {
    lookAtAddress();
    touched();
    timer ??= setTimeout(() => {
      timer = undefined;
      wait = Math.min(wait * 2, LONGEST);
      changed();
    }, wait);
  });
  const scrolled = () => {
    wait = SHORTEST;
  };

  content.observe(document, { childList: true, characterData: true, subtree: true });
  addEventListener('popstate', lookAtAddress);
  addEventListener('scroll', scrolled, { capture: true, passive: true });
  // An isolated world hears the page's own navigation in browsers that have the interface; a slow look serves the rest.
  const navigation = 'navigation' in globalThis ? globalThis.navigation : null;
  navigation?.addEventListener('currententrychange', lookAtAddress);
  const looking = setInterval(lookAtAddress, LOOK);
  return () => {
    content.disconnect();
    removeEventListener('popstate', lookAtAddress);
    removeEventListener('scroll', scrolled, { capture: true });
    navigation?.removeEventListener('currententrychange', lookAtAddress);
    clearInterval(looking);
    clearTimeout(timer);
  };
}
