const ORIGIN = 'https://www.linkedin.com';
const INSIDE = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com(?:[/?#:]|$)/i;
/** The site's own way to send a visitor elsewhere; the real address is its parameter. */
const DETOUR = /^\/(?:redir\/redirect|safety\/go)\/?$/;

/**
 * The web address outside the network that a link leads to, also behind the network's own detour. What stands in a detour
 * is text from the page: anything but http and https is no address.
 * @returns null where the link stays inside the network, or is no web address
 */
export function outwardAddress(href: string): string | null {
  try {
    const link = new URL(href, ORIGIN);
    const isInside = INSIDE.test(link.href);
    if (isInside && !DETOUR.test(link.pathname)) return null;
    const target = isInside ? (link.searchParams.get('url') ?? '') : href;
    return /^https?:$/.test(new URL(target).protocol) && !INSIDE.test(target) ? target : null;
  } catch {
    return null;
  }
}
