import { foldSlug } from '../../words/fold-slug.ts';
import { onXing } from '../host.ts';

export interface ProfileAddress {
  /** Whose profile, decoded and folded; null under the owner's own address, which names nobody. */
  slug: string | null;
  /** The address can only be the user's own profile. */
  own: boolean;
}

/** A link to a person, or to something that hangs below one person's address. */
export interface PersonLink {
  slug: string;
  /** '/profile/Name/' as the page writes it. */
  path: string;
  /** Contact sheet, entry of the career, web profiles …: the link can only be the owner's. */
  below: boolean;
}

const PROFILE = /^\/profile\/([^/]+)(?:\/(.*))?$/;
/** Stands for whoever is signed in. */
const OWN = 'my_profile';
/** What may follow while the profile itself stays on the screen, perhaps under a sheet. Seen in public code, 2019–2026. */
const SAME_PAGE =
  /^(?:(?:cv|web_profiles)\/?|(?:xing-id|timeline|skills|languages|interests|about-me|accomplishments)(?:\/.*)?)?$/;
/** An entry of anybody's career opens below the user's own address. */
const SHOWN_ENTRY = /^timeline\/show\/([^/]+)/;
/** Frames of an older layout. */
const EMBEDDED = /^\/profile\/version\/embedded\/([^/]+)/;

/** Whose XING profile an address is; null for every other address. */
export function profileAddress(url: URL): ProfileAddress | null {
  if (!onXing(url)) return null;
  const [, slug = '', rest = ''] = PROFILE.exec(url.pathname) ?? [];
  if (slug === '' || slug === 'version' || !SAME_PAGE.test(rest)) return null;
  if (slug !== OWN) return { slug: foldSlug(slug), own: false };
  const shown = SHOWN_ENTRY.exec(rest)?.[1];
  return shown && shown !== OWN ? { slug: foldSlug(shown), own: false } : { slug: null, own: true };
}

/** The person a link leads to; null where it leads to nobody in particular. */
export function personLink(href: string | null): PersonLink | null {
  const path = (href ?? '').replace(/^https?:\/\/(?:www\.)?xing\.com(?=\/)/, '').replace(/[?#].*$/, '');
  const [, name = '', rest = ''] = PROFILE.exec(path) ?? [];
  const written = EMBEDDED.exec(path)?.[1] ?? (name === OWN ? SHOWN_ENTRY.exec(rest)?.[1] : name);
  if (!written || written === OWN || written === 'version') return null;
  return { slug: foldSlug(written), path: `/profile/${written}/`, below: name !== written || rest !== '' };
}

/** True for a link that opens a form for the user's own profile. */
export function isEditLink(href: string | null): boolean {
  return /\/profile\/my_profile\/(?:[^?#]*\/)?(?:edit|add)(?:[/?#]|$)/.test(href ?? '');
}
