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
export function profileAddress(person: string): string {
  const network = networkOfKey(person);
  const path = pathOfKey(person).split('/').map(encoded).join('/');
  return `${HOSTS[network]}${path}`;
}

/** Half of a character can't be written in an address. */
const encoded = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Whether a person's key was made from a profile; whoever only stands in a file has none. */
export const hasProfile = (person: string): boolean => !person.startsWith('named:');

export const networkOfKey = (person: string): Network => (person.startsWith('xing:') ? 'xing' : 'linkedin');
