import type { ActionReader, Page, Who } from '../../action-reader.ts';
import { draftSentBy } from './draft.ts';
import { all, attr, plain, shown } from './page-parts.ts';
import { standsIn } from './sent.ts';

/** How far out of the messages their head may stand. */
const OUT = 4;

/**
 * A message, by the button or by Enter where the user set it so: it counts once it stands in the thread as the user's
 * own. Enter that only makes a new line sends nothing, so nothing stands there.
 */
export const linkedinMessage: ActionReader = {
  kind: 'message',
  hold: 2_000,
  attempt(event, page) {
    const draft = draftSentBy(event, 'message', page);
    if (!draft) return null;
    const { editor, text } = draft;
    const { document, parts } = page;
    const who = partnerOf(editor, page);
    const stands = standsIn(
      () => shown(document, parts.message).filter((item) => !item.matches(parts.fromOther)),
      text,
      page,
    );
    return {
      subject: `${who?.href}${who?.name}`,
      marks: () => ({ ...who, text }),
      // In another thread it is not found, which does not mean that it was taken back.
      stands: () => stands() || (editor.isConnected ? false : null),
      travels: true,
    };
  },
};

/** Whoever the head of the thread names; of a group there is a title, but no link to one person. */
function partnerOf(editor: Element, { parts }: Page): Who | null {
  let out = 0;
  for (let box = editor.parentElement; box && out < OUT; box = box.parentElement) {
    const head = parts.threadHeads.flatMap((heads) => all(box, heads)).find(plain);
    if (head) return { href: attr(head, 'href'), name: plain(head) };
    if (box.querySelector(parts.message)) out++;
  }
  return null;
}
