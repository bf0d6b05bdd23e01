import { personKey } from '../../lib/domain/profile/person-key.ts';

/**
 * Whether what was read at one address may stand beside a page at another: the same page, or pages of the same person
 * (`/in/slug/` and `/in/slug/details/skills/`). Decided by address alone, never by a name.
 */
export function samePlace(read: string | null, shown: string | null): boolean {
  if (read === null || shown === null) return false;
  if (withoutHash(read) === withoutHash(shown)) return true;
  const person = personAt(read);
  return person !== null && person === personAt(shown);
}

function personAt(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.hostname.endsWith('linkedin.com')) return personKey('linkedin', url.pathname);
  return url.hostname.endsWith('xing.com') ? personKey('xing', url.pathname) : null;
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
