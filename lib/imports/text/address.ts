import type { Network } from '../../domain/profile/reading.ts';
import { isOneOf } from '../../languages/site-words/fold.ts';
import { textWords } from './words.ts';

const ADDRESSES: Record<Network, RegExp> = {
  linkedin: /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com(\/in\/[^/?#\s]+)/i,
  xing: /^(?:https?:\/\/)?(?:www\.)?xing\.com(\/profile\/[^/?#\s]+)/i,
};

/** The path of a profile's address, '/in/slug/' or '/profile/Name/', with or without https; null for anything else. */
export function profilePath(address: string, network: Network): string | null {
  const path = ADDRESSES[network].exec(address.trim())?.[1];
  return path ? `${path}/` : null;
}

/** The own address that LinkedIn shows to the profile's owner; other addresses on the page are other people's. */
export function ownPathIn(lines: readonly string[]): string | null {
  const heading = lines.findIndex((line) => isOneOf(line, textWords('publicAddress')));
  return heading < 0 ? null : profilePath(lines[heading + 1] ?? '', 'linkedin');
}
