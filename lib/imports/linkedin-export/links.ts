import { cleanText } from '../../domain/language/clean-text.ts';
import type { PersonRef, PostUrn } from '../../domain/network-export/rows.ts';
import { personKey } from '../../domain/profile/person-key.ts';
import { profilePath } from '../../domain/profile/profile-path.ts';

/** Somebody by address and name; either may be empty. */
export function personRef(address: string, name: string): PersonRef {
  const path = profilePath(address, 'linkedin');
  return { path, key: path === null ? null : personKey('linkedin', path), name: cleanText(name) || null };
}

/** All profiles that a cell names: recipients stand behind commas or semicolons. */
export const addressesIn = (cell: string): string[] => cell.match(/[^\s,;]*linkedin\.com\/in\/[^\s,;]+/gi) ?? [];

/** The post that a link names. */
export function postIn(link: string): PostUrn | null {
  const match = /urn:li:(share|ugcPost|activity|groupPost):(\d{1,20})/.exec(decoded(link));
  return match?.[0] ?? null;
}

/** The number of the comment that a link names. */
export function commentIn(link: string): string | null {
  return /urn:li:comment:\((?:urn:li:)?\w+:\d+,(\d{1,20})\)/.exec(decoded(link))?.[1] ?? null;
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
