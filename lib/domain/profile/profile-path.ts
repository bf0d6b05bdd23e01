import type { Network } from './reading.ts';

const ADDRESSES: Record<Network, RegExp> = {
  linkedin: /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com(\/in\/[^/?#\s]+)/i,
  xing: /^(?:https?:\/\/)?(?:www\.)?xing\.com(\/profile\/[^/?#\s]+)/i,
};

/**
 * The path of a profile's address, as somebody would write or paste it.
 * @returns '/in/slug/' or '/profile/Name/'; null for anything else
 */
export function profilePath(address: string, network: Network): string | null {
  const path = ADDRESSES[network].exec(address.trim())?.[1];
  return path ? `${path}/` : null;
}

/** The path that a person's key was made from, e.g. 'linkedin:miriam-hofstetter' → '/in/miriam-hofstetter/'. */
export function pathOfKey(person: string): string {
  const [network, slug] = person.split(/:(.*)/s);
  return network === 'xing' ? `/profile/${slug}/` : `/in/${slug}/`;
}

const HOSTS: Record<Network, string> = { linkedin: 'https://www.linkedin.com', xing: 'https://www.xing.com' };

/** The address of a person's profile. @param person as `pathOfKey` takes it */
export const profileAddress = (person: string): string => new URL(pathOfKey(person), HOSTS[networkOfKey(person)]).href;

export const networkOfKey = (person: string): Network => (person.startsWith('xing:') ? 'xing' : 'linkedin');
