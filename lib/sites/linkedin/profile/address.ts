import { foldSlug } from '../../words/fold-slug.ts';

/** '/in/slug' with or without a language, '/details/…' or '/overlay/…' behind it. */
const PROFILE = /^\/(?:in|pub)\/([^/?#]+)(?:\/([^?#]*))?$/;

/** Part behind the slug that still is the profile itself: nothing, a language, or a sheet over it. */
const SAME_PAGE = /^(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|overlay\/.*)?$/i;

/** The slug of a LinkedIn profile's address, decoded and folded; null for every other address. */
export function profileSlug(url: URL): string | null {
  if (!/(^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const match = PROFILE.exec(url.pathname);
  if (!match?.[1] || !SAME_PAGE.test(match[2] ?? '')) return null;
  return foldSlug(match[1]);
}

/** The slug a link points to, folded; null where it is no link to a person. */
export function linkedSlug(href: string | null): string | null {
  const match = /(?:^|linkedin\.com)\/in\/([^/?#]+)/.exec(href ?? '');
  return match?.[1] ? foldSlug(match[1]) : null;
}

/** The path of the person a link points to, '/in/slug/'; null where it is no link to a person. */
export function linkedPath(link: Element | null): string | null {
  const slug = /(?:^|linkedin\.com)\/in\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  return slug ? `/in/${slug}/` : null;
}
