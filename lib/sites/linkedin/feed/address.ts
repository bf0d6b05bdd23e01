import { foldSlug } from '../../words/fold-slug.ts';

/** What kind of feed stands at an address, and whose. */
export type FeedPlace =
  | { page: 'home' }
  /** `urn`: 'urn:li:activity:…', where the address names the post. */
  | { page: 'post'; urn: string | null }
  /** `slug`: folded; 'me' for the own one. */
  | { page: 'person'; slug: string }
  /** `slug`: folded; may be the network's number. */
  | { page: 'company'; slug: string };

/** Some accounts see the usual pages below '/preload' (stated by others, 2026). */
const PRELOAD = /^\/preload(?=\/)/;
const HOME = /^\/feed(?:\/(?:following|hashtag(?:\/[^/]+)?))?\/?$/;
const UPDATE = /^\/feed\/update\/(?:urn:li:)?(activity|ugcPost|share|groupPost):(\([^/]+\)|[^/]+)\/?$/;
const PUBLIC_POST = /^\/posts\/[^/]+\/?$/;
const NAMED_POST = /-(activity|ugcPost|share)-(\d{15,20})(?:-|\/|$)/;
const PERSON = /^\/in\/([^/]+)\/recent-activity(?:\/|$)/;
const COMPANY = /^\/(?:company|school|showcase)\/([^/]+)\/posts\/?$/;

/** Whose posts stand at this address; null for every other address. */
export function feedPlace(url: URL): FeedPlace | null {
  if (!/(^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const path = url.pathname.replace(PRELOAD, '');
  if (HOME.test(path)) return { page: 'home' };
  const person = PERSON.exec(path);
  if (person?.[1]) return { page: 'person', slug: foldSlug(person[1]) };
  const company = COMPANY.exec(path);
  if (company?.[1]) return { page: 'company', slug: foldSlug(company[1]) };
  return postPlace(path);
}

function postPlace(path: string): FeedPlace | null {
  const update = UPDATE.exec(decoded(path));
  if (update) return { page: 'post', urn: `urn:li:${update[1]}:${update[2]}` };
  if (!PUBLIC_POST.test(path)) return null;
  const named = NAMED_POST.exec(path);
  return { page: 'post', urn: named ? `urn:li:${named[1]}:${named[2]}` : null };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The folded slug of the company a link belongs to; null for any other link. */
export function linkedCompanySlug(href: string | null): string | null {
  const slug = /(?:^|linkedin\.com)\/(?:company|school|showcase)\/([^/?#]+)/.exec(href ?? '')?.[1];
  return slug ? foldSlug(slug) : null;
}
