const COMPANY = /^\/(company|school|showcase)\/([^/]+)(?:\/(?:about|life|jobs|insights|products)?)?\/?$/;
const LINKED = /(?:^|linkedin\.com)(\/(?:company|school|showcase)\/[^/?#]+)/;

/** The path of a company's page, '/company/slug/'; null for every other address and for its posts and people. */
export function companyPath(url: URL): string | null {
  if (!/(^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const match = COMPANY.exec(url.pathname);
  return match ? `/${match[1]}/${match[2]}/` : null;
}

/** The path of the company a link belongs to. */
export function linkedCompany(link: Element): string | null {
  const path = LINKED.exec(link.getAttribute('href') ?? '')?.[1];
  return path ? `${path}/` : null;
}

/** An address with the network's number instead of a name: what is shown there decides. */
export const isNumbered = (path: string): boolean => /\/\d+\/$/.test(path);
