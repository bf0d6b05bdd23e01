import type { ActionReader, Asked, Page } from '../../action-reader.ts';
import { hasIcon, says } from './control.ts';
import { all, attr, shown } from './page-parts.ts';
import { lastButton, sentFrom } from './sheet.ts';
import { rowAround } from './who.ts';
import { whoAround } from './who-around.ts';

/** Both generations, for years: the address of the button names the person (2026-04). */
const INVITE_HREF = /custom-invite.*vanityName=([^&#]+)/;
/** S: member and state of the relation in one key (stated 2026-08 to 2026-10). */
const CONNECT_KEY = /^(ConnectButtonstate:.*)_connect$/;

/**
 * A request to connect, with its note: out of the sheet, whose last button sends; or at once, where the network asks for
 * no note. A sheet closed by Escape or another button is no request.
 */
export const linkedinInvite: ActionReader = {
  kind: 'invite',
  hold: 2_000,
  attempt({ control }, page) {
    if (!control) return null;
    const { document, parts } = page;
    const sheet = control.closest(parts.inviteSheet);
    if (!sheet) page.asked = askedBy(control, page);
    const { asked } = page;
    const subject = `${asked?.who.href}`;
    if (!sheet) return asked && { subject, marks: () => asked.who, stands: asked.isPending };
    if (control !== lastButton(sheet, page)) return null;
    const text = sheet.querySelector<HTMLTextAreaElement>(parts.note)?.value ?? null;
    const isOpen = () => !!shown(document, parts.inviteSheet)[0];
    const { stands, isOff } = sentFrom(page, sheet, isOpen, (said) => !!said || asked?.isPending() === true);
    return { subject, stands, isOff, marks: () => ({ ...asked?.who, text }) };
  },
};

/** Whom a control asks to connect with; null where it is for anything else. */
function askedBy(control: Element, page: Page): Asked | null {
  const { document, parts, icons, words } = page;
  const [, slug] = INVITE_HREF.exec(attr(control, 'href') ?? '') ?? [];
  const [, key] = CONNECT_KEY.exec(attr(control, 'componentkey') ?? control.id) ?? [];
  if (!slug && !key && !hasIcon(control, icons.connect)) return null;
  const near = whoAround(control, page);
  // The address names the person; the name beside it may be somebody else's.
  const isNear = !slug || near?.href?.includes(`/in/${slug}`);
  const place = rowAround(control, page) ?? control.parentElement;
  return {
    who: { href: slug ? `/in/${slug}/` : (near?.href ?? null), name: isNear ? (near?.name ?? null) : null },
    isPending: () =>
      (!!key && !!shown(document, `[componentkey="${key}_pending"], [id="${key}_pending"]`)[0]) ||
      all(place, parts.controls).some((each) => hasIcon(each, icons.clock) || says(each, words.pending)),
  };
}
