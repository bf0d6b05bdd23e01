import type { ActionReader } from '../../action-reader.ts';
import { hasIcon } from './control.ts';
import { hasReacted, reactButton } from './react-button.ts';
import { finder, marksOf, postAround, postsOn } from './shown-post.ts';

/**
 * A reaction to a post that had none of the user, by its button or out of the menu above it. Another reaction in the
 * place of the first is no new one, and one to a comment is none to the post.
 */
export const linkedinLike: ActionReader = {
  kind: 'like',
  hold: 1_500,
  attempt({ control }, page) {
    if (!control || control.closest(`a, ${page.parts.comment}`)) return null;
    const post = postAround(control, page);
    if (!hasIcon(control, page.icons.react) && control !== reactButton(post, page)) return null;
    // The menu of reactions may stand anywhere: then the post is the one that changes.
    const candidates = (post ? [post] : postsOn(page))
      .map((box) => ({ find: finder(box, page), marks: marksOf(box, page) }))
      .map(({ find, marks }) => ({ marks, state: () => hasReacted(reactButton(find(), page), page) }))
      .filter(({ state }) => state() === false);
    const changed = () => candidates.filter(({ state }) => state());
    const [only, other] = candidates;
    if (!only) return null;
    return {
      subject: other ? '' : `${only.marks.post}${only.marks.text}`,
      marks: () => (changed()[0] ?? only).marks,
      stands: () => (other ? changed().length === 1 : only.state()),
    };
  },
};
