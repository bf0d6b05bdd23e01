/** A web address outside the network. */
export function isOutward(href: string): boolean {
  try {
    const { protocol, hostname } = new URL(href);
    return /^https?:$/.test(protocol) && !/(?:^|\.)xing\.(?:com|to)$/.test(hostname);
  } catch {
    return false;
  }
}

/** Addresses outside the network that a region links to; frames of the same site count, others can't be looked into. */
export function outwardLinks(region: Element): string[] {
  const frames = [...region.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument?.body ?? []);
  const links = [region, ...frames].flatMap((scope) => [...scope.querySelectorAll('a[href^="http"]')]);
  return [...new Set(links.map((link) => link.getAttribute('href') ?? '').filter(isOutward))];
}
