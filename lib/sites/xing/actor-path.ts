import { companyLink } from './company/address.ts';
import { personLink } from './profile/address.ts';

/** '/profile/Name/' or '/pages/slug/' of the person or company a link leads to; null for any other link. */
export function actorPath(link: Element | null): string | null {
  const href = link?.getAttribute('href') ?? null;
  return personLink(href)?.path ?? companyLink(href)?.path ?? null;
}
