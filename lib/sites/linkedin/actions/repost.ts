import type { ActionReader, Attempt, Page } from '../../action-reader.ts';
import { publishing } from './composer.ts';
import { hasIcon, isNamed } from './control.ts';
import { all, shown } from './page-parts.ts';
import { sentFrom } from './sheet.ts';
import { marksOf, postAround } from './shown-post.ts';

/** A post passed on: at once out of the menu, or with words of one's own out of the composer. */
export const linkedinRepost: ActionReader = {
  kind: 'repost',
  hold: 2_000,
  attempt: (event, page) => atOnce(event.control, page) ?? publishing(event, page, true),
};

function atOnce(control: Element | null, page: Page): Attempt | null {
  const { document, parts, icons, words } = page;
  if (!control?.closest(parts.menu)) return null;
  // The first line says what it does, the second explains.
  const isRepost = [control, ...all(control, '*')].some((line) => isNamed(line, words.repost));
  if (!isRepost && !hasIcon(control, icons.repost)) return null;
  const open = shown(document, parts.openMenu).filter((button) => hasIcon(button, icons.repost));
  const box = postAround(control, page) ?? postAround(open[1] ? null : open[0], page);
  const marks = box ? marksOf(box, page) : null;
  // Taking a repost back stands in the same menu: the words tell, or the link to the new post does.
  const { stands } = sentFrom(
    page,
    null,
    () => false,
    (said) => !!said && (isRepost || !!said.link),
  );
  return { subject: `${marks?.post}`, marks: () => ({ ...marks }), stands };
}
