import type { BroughtPerson } from '../../domain/journal-import/brought-person.ts';
import { personKey } from '../../domain/profile/person-key.ts';
import { profilePath } from '../../domain/profile/profile-path.ts';

/** Profiles among texts that may be addresses; anything else is passed over. */
export function profilesIn(texts: readonly string[]): BroughtPerson['profiles'] {
  const found = new Map<string, BroughtPerson['profiles'][number]>();
  for (const text of texts) {
    for (const network of ['linkedin', 'xing'] as const) {
      const path = profilePath(text, network);
      const key = path === null ? null : personKey(network, path);
      if (path !== null && key !== null) found.set(key, { network, key, path });
    }
  }
  return [...found.values()];
}

export const isMail = (text: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]{2,}$/.test(text);
/** A plus or digits with what people write between them; six digits at least, and no date. */
export const isPhone = (text: string): boolean =>
  /^\+?[\d\s()/.-]{6,24}$/.test(text) &&
  text.replace(/\D/g, '').length >= 6 &&
  !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text);
