import { COMMENT_TOOLS, LONG_TEXT, REACT_ICON, SDUI_COMMENTS, SHORT_TEXT } from '../locators.ts';

/** What tells the parts of a post apart: lines, rules, links, controls, lists of faces, the text, and where it ends. */
const MARKS = `p, hr, a, button, [role="button"], ul, ${LONG_TEXT}, ${SHORT_TEXT}, ${COMMENT_TOOLS}, ${SDUI_COMMENTS}`;
const END = `${COMMENT_TOOLS}, ${SDUI_COMMENTS}`;
const TEXT = `${LONG_TEXT}, ${SHORT_TEXT}`;

/** The marks of one post in page order, cut at the comments. */
export interface Marks {
  all: readonly Element[];
  /** Index of the button to react, the first of the row of buttons; the length where there is none. */
  bar: number;
  /** Index of the text; -1 where the post has none. */
  text: number;
}

export function marksOf(post: Element, reactWords: readonly string[]): Marks {
  const all: Element[] = [];
  let text = -1;
  let bar = -1;
  for (const mark of post.querySelectorAll(MARKS)) {
    if (mark.matches(END)) break;
    if (text < 0 && bar < 0 && mark.matches(TEXT)) text = all.length;
    if (bar < 0 && mark.tagName === 'BUTTON' && isReactButton(mark, reactWords)) bar = all.length;
    all.push(mark);
  }
  if (bar < 0) bar = unnamedBar(all, text);
  return { all, bar, text };
}

/** The name of a control's icon, without its size; '' where it has none. */
export const iconOf = (control: Element): string =>
  control.firstElementChild ? (control.querySelector('svg[id]')?.getAttribute('id') ?? '') : '';

function isReactButton(button: Element, words: readonly string[]): boolean {
  const icon = iconOf(button);
  if (icon !== '') return REACT_ICON.test(icon);
  const label = button.getAttribute('aria-label')?.toLowerCase();
  return label !== undefined && words.some((word) => label.startsWith(word));
}

/** Without icons and known words: the label of this button alone names a state ("…: no reaction"). */
function unnamedBar(all: readonly Element[], text: number): number {
  const at = all.findIndex(
    (mark, index) =>
      index > text && mark.tagName === 'BUTTON' && /^[^:]{6,50}\s?:\s+\S/.test(mark.getAttribute('aria-label') ?? ''),
  );
  return at < 0 ? all.length : at;
}
