import type { ActionReader, Page } from '../../action-reader.ts';
import { hasIcon, says } from './control.ts';
import { all, attr, shown } from './page-parts.ts';
import { postAround } from './shown-post.ts';
import { linksIn, rowAround, whoIn } from './who.ts';

/**
 * An invitation accepted: its row disappears from the list, or keeps neither of its two buttons. Both buttons make it
 * disappear, so the place of a button proves nothing: its icon or its words must.
 */
export const linkedinAccept: ActionReader = {
  kind: 'accept',
  hold: 2_000,
  attempt({ control }, page) {
    const row = control && isAccept(control, page) ? rowAround(control, page) : null;
    const who = row && whoIn(row, page);
    if (!row || !who?.href?.includes('/in/') || !all(row, 'button')[1]) return null;
    const list = row.parentElement ?? row;
    const others = peopleIn(list).filter((href) => href !== who.href);
    const isIts = (button: Element) => whoIn(rowAround(button, page) ?? list, page)?.href === who.href;
    return {
      subject: who.href,
      marks: () => who,
      stands() {
        if (shown(page.document, 'button').some((button) => isAccept(button, page) && isIts(button))) return false;
        // A list that is drawn anew is empty for a moment, and scrolling empties single rows.
        const rest = peopleIn(list.isConnected ? list : page.document);
        return !others[0] || others.some((href) => rest.includes(href)) || null;
      },
    };
  },
};

/** By its words, or by a check mark beside a cross; posts have crosses and check marks of their own. */
function isAccept(control: Element, page: Page): boolean {
  const { icons, words } = page;
  if (says(control, words.ignore) || postAround(control, page)) return false;
  const isBesideCross = () => all(rowAround(control, page), 'button').some((button) => hasIcon(button, icons.close));
  return says(control, words.accept) || (hasIcon(control, icons.check) && isBesideCross());
}

const peopleIn = (region: ParentNode) => linksIn(region).map((link) => attr(link, 'href'));
