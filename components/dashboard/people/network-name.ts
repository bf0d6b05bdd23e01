import { networkOfKey } from '../../../lib/domain/profile/profile-path.ts';

const NAMES = { linkedin: 'LinkedIn', xing: 'XING' } as const;

/** How the network of a person's key is written. */
export const networkName = (key: string): string => NAMES[networkOfKey(key)];
