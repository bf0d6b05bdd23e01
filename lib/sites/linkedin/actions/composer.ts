import type { Attempt, Page, UserEvent } from '../../action-reader.ts';
import { iconOf, isNamed } from './control.ts';
import { draftSentBy, kindOf } from './draft.ts';
import { attr, shown } from './page-parts.ts';
import { lastButton, sentFrom } from './sheet.ts';

/**
 * The press that publishes what stands in the composer. The page proves it with a link to the new post, or else the
 * button said "Post": a draft is kept by a button in the same sheet.
 * @param isRepost whether a post of somebody else is to be passed on with it
 */
export function publishing(event: UserEvent, page: Page, isRepost: boolean): Attempt | null {
  const { document, parts, words } = page;
  const { control } = event;
  const sheet = control?.closest(parts.sheet);
  if (!sheet || control !== lastButton(sheet, page) || iconOf(control) || isNamed(control, words.schedule)) return null;
  const draft = draftSentBy(event, 'post', page);
  const quoted = sheet.querySelector(parts.quoted);
  if (!draft || !quoted === isRepost) return null;
  const isPublish = isNamed(control, words.publish);
  const isOpen = () => shown(document, parts.editors).some((editor) => kindOf(editor, page) === 'post');
  const { stands, isOff, link } = sentFrom(page, sheet, isOpen, (said) => !!said && (isPublish || !!said.link));
  const other = attr(quoted, 'data-urn') ?? attr(quoted, 'href');
  return { subject: 'composer', stands, isOff, marks: () => ({ text: draft.text, post: other ?? link() }) };
}
