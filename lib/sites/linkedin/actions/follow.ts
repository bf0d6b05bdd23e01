import type { ActionReader, Page } from '../../action-reader.ts';
import { hasIcon, says } from './control.ts';
import { all, attr } from './page-parts.ts';
import { finder, postAround } from './shown-post.ts';
import { whoAround } from './who-around.ts';

/** Somebody or a company followed: the same control says so afterwards. */
export const linkedinFollow: ActionReader = {
  kind: 'follow',
  hold: 1_500,
  attempt({ control }, page) {
    const { comment } = page.parts;
    if (!control || control.closest(comment) || isFollowing(control, page) !== false) return null;
    const post = postAround(control, page);
    // A plus means "follow" beside the author of a post; elsewhere it may mean anything, so there the words must say it.
    if (!post && !says(control, page.words.follow)) return null;
    const who = whoAround(control, page);
    const place = control.parentElement;
    const find = post ? finder(post, page) : () => place;
    const controls = () =>
      control.isConnected ? [control] : all(find(), 'button').filter((button) => !button.closest(comment));
    return (
      who && {
        subject: `${who.href}`,
        marks: () => ({ href: who.href, name: who.name }),
        stands: () =>
          controls()
            .map((each) => isFollowing(each, page))
            .find((state) => state !== null) ?? null,
      }
    );
  },
};

/** null where a control has nothing to do with following, as far as it says. */
function isFollowing(control: Element, { icons, words }: Page): boolean | null {
  if (says(control, words.following)) return true;
  if (says(control, words.follow) || hasIcon(control, icons.add)) return attr(control, 'aria-pressed') === 'true';
  return hasIcon(control, icons.check) || null;
}
