import type { Filler } from './filler.ts';
import { type Keys, replaceSlug } from './keys.ts';
import { NAMING, NOBODY, ROUTES } from './routes.ts';

/** The networks' own hosts; addresses elsewhere become one of an invented host. */
const OWN_HOST = /^(?:[a-z]{2,3}\.)?(?:linkedin|xing)\.com$/;
/** The slugs in an address, decoded. */
export function slugsIn(address: string): string[] {
  const segments = pathOf(address).split('/');
  const invited = /[?&]vanityName=([^&#]+)/.exec(address)?.[1];
  const named = segments.flatMap((segment, index) =>
    NAMING.has(segments[index - 1] ?? '') && segment !== '' && !NOBODY.has(segment) ? [decoded(segment)] : [],
  );
  return invited ? [...named, decoded(invited)] : named;
}

/** An address with other slugs, ids and values; routes, names of parameters and marks within the page stay. */
export function replaceAddress(address: string, keys: Keys, filler: Filler): string {
  const scheme = /^([a-z][a-z+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return `${scheme}:`;
  const [, origin = '', path = '', query = '', mark = ''] =
    /^(https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(address) ?? [];
  const host = origin.replace(/^https?:\/\//i, '').toLowerCase();
  const isOwn = origin === '' || OWN_HOST.test(host);
  const start = isOwn ? origin : 'https://site.example';
  return start + replacePath(path, isOwn, keys, filler) + replaceQuery(query, keys) + keys.replace(mark);
}

function replacePath(path: string, isOwn: boolean, keys: Keys, filler: Filler): string {
  const segments = path.split('/');
  return segments
    .map((segment, index) => {
      const isSlug = !isOwn || NAMING.has(segments[index - 1] ?? '');
      if (segment === '' || (isOwn && (isSlug ? NOBODY : ROUTES).has(segment))) return segment;
      const text = decoded(segment);
      return encodeURI(isSlug && !text.startsWith('urn:') ? slugOrId(text, keys, filler) : keys.replace(text));
    })
    .join('/');
}

/** A member's id may stand where a slug does. */
const slugOrId = (text: string, keys: Keys, filler: Filler): string =>
  /^ACo[A-Za-z0-9_-]{36}$/.test(text) ? keys.replace(text) : replaceSlug(text, filler);

/** Values may hold ids, names or whole addresses; none of them is needed as it is. */
function replaceQuery(query: string, keys: Keys): string {
  if (query === '') return '';
  return query.replace(
    /=([^&]*)/g,
    (_match, value: string) => `=${encodeURIComponent(keys.replace(decoded(value), true))}`,
  );
}

const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
