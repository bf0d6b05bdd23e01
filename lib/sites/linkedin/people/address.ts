/** Addresses whose page is a list of people. */
const LISTS: readonly RegExp[] = [
  /^\/search\/results\/people\//,
  /^\/mynetwork\/invite-connect\/connections\b/,
  /^\/mynetwork\/network-manager\/(?:people-follow|people)\b/,
  /^\/feed\/followers\b/,
  /^\/(?:company|school|showcase)\/[^/]+\/people\b/,
];

const INVITATIONS = /^\/mynetwork\/invitation-manager\b/;

/** True for search results, connections, followers, people followed, a company's people. */
export const isPeopleList = (url: URL): boolean => onLinkedIn(url) && LISTS.some((list) => list.test(url.pathname));

/** True for the list of sent or received invitations. */
export const isInvitations = (url: URL): boolean => onLinkedIn(url) && INVITATIONS.test(url.pathname);

/** True where a list shows places: only search results do. */
export const showsPlaces = (url: URL): boolean => url.pathname.startsWith('/search/');

const onLinkedIn = ({ hostname }: URL): boolean => /(^|\.)linkedin\.com$/.test(hostname);
