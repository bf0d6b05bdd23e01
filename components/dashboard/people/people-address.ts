const ROOM = '#people';

/** Where one person stands: '#people/linkedin%3Atobias-wendland'. */
export const personAddress = (key: string): string => `${ROOM}/${encodeURIComponent(key)}`;

/** The person that an address names; null = the list. */
export function personInAddress(hash: string): string | null {
  const [, key = ''] = hash.startsWith(`${ROOM}/`) ? hash.split('/') : [];
  try {
    return decodeURIComponent(key) || null;
  } catch {
    return null;
  }
}
