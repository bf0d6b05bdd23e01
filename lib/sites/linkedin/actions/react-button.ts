import type { Page } from '../../actions.ts';
import { hasIcon, iconOf, namesOf } from './control.ts';
import { all, attr } from './page-parts.ts';

/**
 * The button that reacts to the post itself: the last of its kind before the button to comment. Comments below a post have
 * buttons to react of their own, and counters above have the same icons.
 */
export function reactButton(box: Element | null, page: Page): Element | undefined {
  const { parts, icons } = page;
  const buttons = all(box, 'button').filter((button) => !button.closest(parts.comment));
  const at = buttons.findIndex((button) => button.matches(parts.commentHotkey) || hasIcon(button, icons.comment));
  return buttons.findLast((button, index) => index < at && hasReacted(button, page) !== null);
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
