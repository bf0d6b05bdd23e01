import type { ActionReader } from '../../action-reader.ts';
import { draftSentBy } from './draft.ts';
import { all } from './page-parts.ts';
import { standsIn } from './sent.ts';
import { finder, marksOf, postAround } from './shown-post.ts';

/**
 * A comment or an answer below a post: it counts once it stands in the thread with the words of the draft, and long enough
 * not to have been deleted at once, which takes three presses.
 */
export const linkedinComment: ActionReader = {
  kind: 'comment',
  hold: 6_000,
  attempt(event, page) {
    const draft = draftSentBy(event, 'comment', page);
    const box = draft && postAround(draft.editor, page);
    if (!box) return null;
    const marks = { ...marksOf(box, page), text: draft.text };
    const find = finder(box, page);
    const list = () => find() && all(find(), page.parts.comment);
    return { subject: `${marks.post}`, marks: () => marks, stands: standsIn(list, draft.text, page) };
  },
};
