/** Whom a list names. */
export type PeopleList = 'search' | 'connections' | 'followers' | 'following' | 'company';

/** Addresses whose page is a list of people; of two that fit the first counts. */
const LISTS: readonly (readonly [list: PeopleList, path: RegExp])[] = [
  ['search', /^\/search\/results\/people\//],
  ['connections', /^\/mynetwork\/invite-connect\/connections\b/],
  ['followers', /^\/mynetwork\/network-manager\/people-follow\/followers\b/],
  ['followers', /^\/feed\/followers\b/],
  ['following', /^\/mynetwork\/network-manager\/(?:people-follow|people)\b/],
  ['company', /^\/(?:company|school|showcase)\/[^/]+\/people\b/],
];

const INVITATIONS = /^\/mynetwork\/invitation-manager\b/;

/** Which list of people stands at an address; null for every other address. */
export function peopleList(url: URL): PeopleList | null {
  return onLinkedIn(url) ? (LISTS.find(([, path]) => path.test(url.pathname))?.[0] ?? null) : null;
}

/** True for the list of sent or received invitations. */
export const isInvitations = (url: URL): boolean => onLinkedIn(url) && INVITATIONS.test(url.pathname);

/** True where a list shows places: only search results do. */
export const showsPlaces = (url: URL): boolean => peopleList(url) === 'search';

const onLinkedIn = ({ hostname }: URL): boolean => /(^|\.)linkedin\.com$/.test(hostname);
