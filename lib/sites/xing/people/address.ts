import { companyAt } from '../company/address.ts';
import { onXing } from '../host.ts';

export type PeopleList = 'search' | 'connections' | 'company';

/** Search until 2026, list of contacts 2020; '/network/contacts' is unverified (2026-11). */
const LISTS: readonly (readonly [list: PeopleList, path: RegExp])[] = [
  ['search', /^\/search\/members\b/],
  ['connections', /^\/network\/(?:contactlist|contacts)\b/],
];

/** Which list of people stands at an address; null for every other address. */
export function peopleList(url: URL): PeopleList | null {
  if (companyAt(url)?.list === 'employees') return 'company';
  return onXing(url) ? (LISTS.find(([, path]) => path.test(url.pathname))?.[0] ?? null) : null;
}
