import type { Page } from '../../action-reader.ts';
import { hasIcon, iconOf, namesOf } from './control.ts';
import { all, attr } from './page-parts.ts';

/**
 * The button that reacts to the post itself, before the button to comment: the last that can be pressed down (E), else the
 * first that shows a reaction (S). Comments below a post have such buttons of their own, counters above have the same
 * icons, and so have the reactions to choose from that hang between the two.
 */
export function reactButton(box: Element | null, page: Page): Element | undefined {
  const { parts, icons } = page;
  const buttons = all(box, 'button').filter((button) => !button.closest(parts.comment));
  const at = buttons.findIndex((button) => button.matches(parts.commentHotkey) || hasIcon(button, icons.comment));
  const before = buttons.slice(0, Math.max(at, 0));
  return (
    before.findLast((button) => attr(button, 'aria-pressed')) ??
    before.find((button) => hasReacted(button, page) !== null)
  );
}

/**
 * Whether the user has reacted, as the button shows it: by its pressed state (E), by its icon (S: an outline until then),
 * then by the words behind the colon of its name ("…: no reaction").
 * @returns null where it says neither
 */
export function hasReacted(button: Element | undefined, { icons, words }: Page): boolean | null {
  const pressed = attr(button, 'aria-pressed');
  if (!button || pressed) return pressed ? pressed === 'true' : null;
  const isOutline = iconOf(button).includes('outline');
  if (hasIcon(button, icons.react) && !isOutline) return true;
  const states = namesOf(button).map((name) => name.replace(/^.*?: ?/, ''));
  if (states.some((state) => words.noReaction.includes(state))) return false;
  return states.some((state) => words.reactions.includes(state)) || (isOutline ? false : null);
}
