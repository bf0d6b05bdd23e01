import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { type Counts, shownCount } from '../counters.ts';
import { COMMENT_ICON, REPOST_ICON } from '../locators.ts';
import { isBefore } from '../position.ts';
import { beginsWith } from '../words.ts';
import { iconOf } from './marks.ts';

/** Order of the controls below a post: react, kinds of reactions, comment, repost, send. */
const COMMENT = 2;
const REPOST = 3;

/** S: numbers in the buttons themselves (2026-09): the icon tells which, then the label, then the order. */
export function buttonCounts(post: Element, react: Element, end: Element | null, language: PageLanguage): Counts {
  const controls: Element[] = [];
  for (const control of post.querySelectorAll('button, a')) {
    if (control !== react && controls.length === 0) continue;
    if (end && !isBefore(control, end)) break;
    controls.push(control);
  }
  const comment =
    controlOf(controls, COMMENT_ICON, (label) => beginsWith(label, language, 'commentButton')) ?? controls[COMMENT];
  const repost =
    controlOf(controls, REPOST_ICON, (label) => beginsWith(label, language, 'repostButton')) ?? controls[REPOST];
  return { reactions: shown(react), comments: shown(comment), reposts: shown(repost) };
}

const shown = (control: Element | undefined): number | null => (control ? shownCount(lineOf(control)) : null);

function controlOf(
  controls: readonly Element[],
  icon: RegExp,
  isNamed: (label: string) => boolean,
): Element | undefined {
  return (
    controls.find((control) => icon.test(iconOf(control))) ??
    controls.find((control) => isNamed(control.getAttribute('aria-label') ?? ''))
  );
}
