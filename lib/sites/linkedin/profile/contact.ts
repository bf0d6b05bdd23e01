import type { ProfileExtra } from '../../../domain/profile/reading.ts';
import { lineOf } from '../../dom/text.ts';
import { isBookingPage } from '../../words/booking.ts';

const INSIDE = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com(?:[/?#:]|$)/i;
/** The site's own way to send a visitor elsewhere; the real address is its parameter. */
const DETOUR = /\/(?:redir\/redirect|safety\/go)/;
/**
 * Links out of the network that stand in the head or in the open contact sheet. Only web addresses are kept; of mail
 * and phone nothing but the fact that there is one.
 */
export function readContact(head: Element, root: Document, url: URL): Pick<ProfileExtra, 'websites' | 'contactKinds'> {
  const websites = new Set<string>();
  const kinds = new Set<NonNullable<ProfileExtra['contactKinds']>[number]>();
  const sheets = url.pathname.includes('/overlay/contact-info') ? root.querySelectorAll('[role="dialog"], dialog') : [];
  for (const scope of [head, ...sheets]) {
    for (const link of scope.querySelectorAll(OUTWARD_LINKS)) {
      const href = link.getAttribute('href') ?? '';
      const address = href.startsWith('http') ? webAddress(href) : null;
      if (href.startsWith('mailto:')) kinds.add('email');
      else if (href.startsWith('tel:')) kinds.add('phone');
      else if (address && lineOf(link)) {
        websites.add(address);
        kinds.add('website');
        if (isBookingPage(address)) kinds.add('booking');
      }
    }
  }
  // Nothing in the head says nothing about the sheet, which is closed.
  return { websites: websites.size > 0 ? [...websites] : null, contactKinds: kinds.size > 0 ? [...kinds] : null };
}

const OUTWARD_LINKS = 'a[href^="mailto:"], a[href^="tel:"], a[href^="http"]';

/** The address outside the network that a link leads to; null where it stays inside, or is none. */
function webAddress(href: string): string | null {
  const isInside = INSIDE.test(href);
  if (isInside && !DETOUR.test(href)) return null;
  try {
    const target = isInside ? (new URL(href).searchParams.get('url') ?? '') : href;
    return /^https?:$/.test(new URL(target).protocol) && !INSIDE.test(target) ? target : null;
  } catch {
    return null;
  }
}
