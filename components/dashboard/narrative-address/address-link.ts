import type { NarrativeAddressAnswer } from '../../../lib/messages/narrative-view.ts';

/** What the connection to the company's address needs from the shell it stands in. */
export interface AddressLink {
  /** Whether the browser lets us reach the origin of this address. */
  has(address: string): Promise<boolean>;
  /** Asks the browser for that one origin; must be called straight from a click. False = the user said no. */
  ask(address: string): Promise<boolean>;
  giveBack(address: string): Promise<void>;
  /** Looks at the address in the settings. */
  check(): Promise<NarrativeAddressAnswer>;
}
