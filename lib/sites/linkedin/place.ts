import { companyPath } from './company/address.ts';
import { detailsAt } from './details/address.ts';
import { feedPlace } from './feed/address.ts';
import { jobNumber } from './job/address.ts';
import { isMessages } from './messages/address.ts';
import { isInvitations, peopleList } from './people/address.ts';
import { profileSlug } from './profile/address.ts';

/** What kind of page stands somewhere, as far as screens can be told apart by it. */
export type Place =
  | 'profile'
  /** One section of a profile. */
  | 'details'
  /** Posts of one person. */
  | 'activity'
  | 'home'
  | 'post'
  /** A company's home, its posts or its people. */
  | 'company'
  | 'search'
  /** Connections, followers, people followed. */
  | 'network'
  | 'invitations'
  | 'messages'
  | 'job';

const FEEDS = { home: 'home', post: 'post', person: 'activity', company: 'company' } as const;

/** What stands at an address; null for an address that no reader knows. */
export function placeAt(url: URL): Place | null {
  if (profileSlug(url) !== null) return 'profile';
  if (detailsAt(url)) return 'details';
  const feed = feedPlace(url);
  if (feed) return FEEDS[feed.page];
  const list = peopleList(url);
  if (list) return list === 'search' || list === 'company' ? list : 'network';
  if (companyPath(url) !== null) return 'company';
  if (isInvitations(url)) return 'invitations';
  if (isMessages(url)) return 'messages';
  return jobNumber(url) === null ? null : 'job';
}
