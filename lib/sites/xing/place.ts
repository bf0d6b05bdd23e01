import { companyAt } from './company/address.ts';
import { feedPlace } from './feed/address.ts';
import { isMessages } from './messages/address.ts';
import { peopleList } from './people/address.ts';

/** What kind of page stands somewhere on XING, as far as screens can be told apart by it. */
export type Place = 'profile' | 'feed' | 'people' | 'company' | 'messages';

/** What stands at an address, profiles left out: they have rules of their own. */
export function placeAt(url: URL): Exclude<Place, 'profile'> | null {
  if (feedPlace(url)) return 'feed';
  if (peopleList(url)) return 'people';
  if (companyAt(url)) return 'company';
  return isMessages(url) ? 'messages' : null;
}
