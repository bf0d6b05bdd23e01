import { networkOfKey } from './profile-path.ts';
import type { Network } from './reading.ts';

/** How the networks write themselves. */
export const NETWORK_NAMES: Record<Network, string> = { linkedin: 'LinkedIn', xing: 'XING' };

/** The name of the network that a person's key is of. */
export const networkName = (person: string): string => NETWORK_NAMES[networkOfKey(person)];
