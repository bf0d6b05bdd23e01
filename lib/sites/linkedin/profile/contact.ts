import type { ProfileExtra } from '../../../domain/profile/reading.ts';
import { lineOf } from '../../dom/text.ts';

/** The site's own way to send a visitor elsewhere; the real address is its parameter. */
const DETOUR = /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)/;
/** Services that hand out appointments. */
const BOOKING =
  /(?:^|\.)(?:calendly\.com|cal\.com|meetergo\.com|tidycal\.com|savvycal\.com|bookings\.cloud\.microsoft)$/;

/**
 * Links out of the network that stand in the head or in the open contact sheet. Only web addresses are kept; of mail
 * and phone nothing but the fact that there is one.
 */
export function readContact(head: Element, root: Document, url: URL): Pick<ProfileExtra, 'websites' | 'contactKinds'> {
  const sheets = url.pathname.includes('/overlay/contact-info') ? root.querySelectorAll('[role="dialog"], dialog') : [];
  const links = [head, ...sheets].flatMap((scope) => [...scope.querySelectorAll(OUTWARD_LINKS)]);
  const websites = [...new Set(links.map(webAddress).filter((address) => address !== null))];
  const kinds: NonNullable<ProfileExtra['contactKinds']> = [];
  if (links.some((link) => hrefOf(link).startsWith('mailto:'))) kinds.push('email');
  if (links.some((link) => hrefOf(link).startsWith('tel:'))) kinds.push('phone');
  if (websites.length > 0) kinds.push('website');
  if (websites.some((address) => BOOKING.test(hostOf(address)))) kinds.push('booking');
  // Nothing in the head says nothing about the sheet, which is closed.
  return { websites: websites.length > 0 ? websites : null, contactKinds: kinds.length > 0 ? kinds : null };
}

const OUTWARD_LINKS = 'a[href^="mailto:"], a[href^="tel:"], a[href^="http"]';

const hrefOf = (link: Element) => link.getAttribute('href') ?? '';

function webAddress(link: Element): string | null {
  const href = hrefOf(link);
  const target = DETOUR.test(href) ? parameter(href) : href;
  if (!/^https?:\/\//.test(target) || /(?:^|\.)linkedin\.com$/.test(hostOf(target))) return null;
  return lineOf(link) ? target : null;
}

function parameter(href: string): string {
  try {
    return new URL(href).searchParams.get('url') ?? '';
  } catch {
    return '';
  }
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}
