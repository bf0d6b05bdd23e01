const COMPANY = /^\/(company|school|showcase)\/([^/]+)(?:\/(?:about|life|jobs|insights|products)?)?\/?$/;
const LINKED = /(?:^|linkedin\.com)(\/(?:company|school|showcase)\/[^/?#]+)/;

/** The path of a company's page, '/company/slug/'; null for every other address and for its posts and people. */
export function companyPath(url: URL): string | null {
  if (!/(^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const match = COMPANY.exec(url.pathname);
  return match ? `/${match[1]}/${match[2]}/` : null;
}

/** The company that an address belongs to, whichever of its pages stands there: '/company/slug/'; null for any other. */
export function companyAt({ hostname, pathname }: URL): string | null {
  return /(^|\.)linkedin\.com$/.test(hostname) ? pathOfCompany(pathname) : null;
}

/** The path of the company a link belongs to. */
export const linkedCompany = (link: Element): string | null => pathOfCompany(link.getAttribute('href') ?? '');

function pathOfCompany(address: string): string | null {
  const path = LINKED.exec(address)?.[1];
  return path ? `${path}/` : null;
}

/** An address with the network's number instead of a name: what is shown there decides. */
export const isNumbered = (path: string): boolean => /\/\d+\/$/.test(path);
