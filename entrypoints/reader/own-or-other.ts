import { personKey } from '../../lib/domain/profile/person-key.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';

/**
 * Whose profile it is. The page's own "not yours" stands above everything, so that nobody can be graded by a slip; after
 * it comes the user's word, then what the page shows.
 */
export function isOwn(page: boolean | null, said: boolean | null): boolean | null {
  return page === false ? false : (said ?? page);
}

/**
 * Takes out what must not leave the page about anybody else: photo, pronouns and "open to work".
 * @param own keys of the profiles that the user called the own ones
 * @param address of the page, for profiles whose page names no path
 */
export function withoutPrivate(reading: ProfileReading, own: readonly string[], address: string): ProfileReading {
  const key = personKey(reading.network, reading.path) ?? personKey(reading.network, new URL(address).pathname);
  const said = key !== null && own.includes(key) ? true : null;
  if (isOwn(reading.isOwn, said) === true) return reading;
  const { photoLimited: _limited, ...extra } = reading.extra;
  return { ...reading, openToWork: null, pronouns: null, photo: null, extra };
}
