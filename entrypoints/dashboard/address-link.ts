import type { AddressLink } from '../../components/dashboard/narrative-address/address-link.ts';
import { grantOf } from '../../lib/connections/address.ts';
import { call } from '../../lib/messages/call.ts';
import { askForOrigin, giveBackOrigin, hasOrigin } from '../../lib/platform/origin-access.ts';

/** The connection to the company's address, as the dashboard carries it out. */
export const addressLink: AddressLink = {
  has: (address) => hasOrigin(grantOf(address)),
  ask: (address) => askForOrigin(grantOf(address)),
  giveBack: (address) => giveBackOrigin(grantOf(address)),
  check: () => call('checkNarrativeAddress', {}),
};
