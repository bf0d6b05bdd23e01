import type { ProfileExtra } from '../../../domain/profile/reading.ts';
import { lineOf, pathOf } from '../../dom/text.ts';
import { isBookingPage } from '../../words/booking.ts';
import { linkedSlug, profileSlug } from './address.ts';
import { PROFILE } from './locators.ts';
import { outwardAddress } from './outward.ts';

type Contact = Pick<ProfileExtra, 'websites' | 'contactKinds' | 'contactSheetRead'>;

/**
 * Links out of the network that stand in the head or in the open contact sheet. Only web addresses are kept; of mail
 * and phone nothing but the fact that there is one. Nothing in the head says nothing about a sheet that is closed: only
 * where the sheet was read, an empty list says that there is no way to get in touch.
 */
export function readContact(head: Element, root: Document, url: URL): Contact {
  const websites = new Set<string>();
  const kinds = new Set<NonNullable<Contact['contactKinds']>[number]>();
  const sheets = openSheets(root, url);
  for (const scope of [head, ...sheets]) {
    for (const link of scope.querySelectorAll(OUTWARD_LINKS)) {
      const href = link.getAttribute('href') ?? '';
      const address = /^(?:http|\/)/.test(href) ? outwardAddress(href) : null;
      if (href.startsWith('mailto:')) kinds.add('email');
      else if (href.startsWith('tel:')) kinds.add('phone');
      else if (address && lineOf(link)) {
        websites.add(address);
        kinds.add('website');
        if (isBookingPage(address)) kinds.add('booking');
      }
    }
  }
  const isSheetRead = sheets.some((sheet) => namesOwner(sheet, url));
  return {
    websites: websites.size > 0 || isSheetRead ? [...websites] : null,
    contactKinds: kinds.size > 0 || isSheetRead ? [...kinds] : null,
    contactSheetRead: isSheetRead ? true : null,
  };
}

const OUTWARD_LINKS = 'a[href^="mailto:"], a[href^="tel:"], a[href^="http"], a[href^="/redir/"], a[href^="/safety/"]';

const openSheets = (root: Document, url: URL): Element[] =>
  url.pathname.includes('/overlay/contact-info') ? [...root.querySelectorAll('[role="dialog"], dialog')] : [];

/** Every contact sheet names the profile's own address; one that is still being drawn names nothing. */
function namesOwner(sheet: Element, url: URL): boolean {
  const slug = profileSlug(url);
  return [...sheet.querySelectorAll(PROFILE.personLinks)].some(
    (link) => /^\/in\/[^/]+\/?$/.test(pathOf(link)) && linkedSlug(link.getAttribute('href')) === slug,
  );
}
