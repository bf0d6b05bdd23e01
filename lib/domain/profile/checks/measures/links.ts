export interface WebAddress {
  /** Lower case, without "www.". */
  host: string;
  /** With its first slash, without the last; '' for a home page. Lower case. */
  path: string;
}

/** Longest address that is looked at, in UTF-16 units. */
const LONGEST = 2000;

/** Takes an address as people write it, with or without scheme; what stands behind ? or # is left out. */
export function webAddress(link: string): WebAddress {
  const bare = link
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
  const [host = '', ...path] = (bare.split(/[?#]/)[0] ?? '').split('/');
  return {
    host,
    path: path
      .filter((part) => part !== '')
      .map((part) => `/${part}`)
      .join(''),
  };
}

/** True where a link leads to a page, or to one below it. */
export function leadsTo(link: WebAddress, page: WebAddress): boolean {
  return link.host === page.host && `${link.path}/`.startsWith(`${page.path}/`);
}

/** Pieces of a text that may be addresses, verbatim and without the signs around them. */
export function addressesIn(text: string): string[] {
  return text
    .split(/[\s<>()„“”"«»]+/u)
    .filter((piece) => piece.length <= LONGEST && /\p{L}\.\p{L}{2}/u.test(piece))
    .map((piece) => piece.replace(/[.,;:!?]+$/u, ''));
}
