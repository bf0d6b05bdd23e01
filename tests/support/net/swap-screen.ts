/**
 * Runs in a sample page: a click on a link to a profile changes the address at once, and the screen a moment later, as
 * single-page sites do. The title stays behind. Not by any markup from a text: the strictest pages forbid that.
 * @param screens selector of what is exchanged
 * @param delay between the new address and the new screen, in milliseconds
 */
export function swapScreen(screens: string, delay: number): void {
  const isProfile = (url: URL) => url.origin === location.origin && /^\/(?:in|profile)\/[^/]+\/?$/.test(url.pathname);
  const show = (address: string) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () =>
      setTimeout(() => {
        // Another click may have come in between.
        if (location.href !== address) return;
        const now = document.querySelector(screens);
        const next = request.response?.querySelector(screens);
        if (!now || !next) location.assign(address);
        else now.replaceWith(document.adoptNode(next));
      }, delay);
    request.open('GET', address);
    request.send();
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey) return;
    const target = new URL(link.href, location.href);
    if (!isProfile(target) || target.pathname === location.pathname) return;
    event.preventDefault();
    history.pushState(null, '', target);
    show(location.href);
  });
  window.addEventListener('popstate', () => show(location.href));
}
