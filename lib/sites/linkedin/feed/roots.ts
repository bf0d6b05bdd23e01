import { isActorName, twinsOf } from './ember/actor.ts';
import { BESIDE, COMMENT_HOTKEY, COMMENT_TOOLS, EMBER_BOXES, EMBER_POSTS, FEED_TYPE, SDUI_POSTS } from './locators.ts';
import { urnIn } from './urn.ts';

/** The box of one post, before it is known whether there is one in it. */
export interface PostRoot {
  generation: 'E' | 'S';
  element: Element;
}

/** Boxes of posts in page order, outermost first; each tells its own generation, as shells of S hold posts of E. */
export function postRoots(region: ParentNode): PostRoot[] {
  const roots = namedRoots(region);
  return (roots.length > 0 ? roots : unnamedRoots(region)).filter(({ element }) => !element.closest(BESIDE));
}

function namedRoots(region: ParentNode): PostRoot[] {
  const roots: PostRoot[] = [];
  for (const element of region.querySelectorAll(`${SDUI_POSTS}, ${EMBER_POSTS}`)) {
    const generation = generationOf(element);
    const last = roots.at(-1);
    if (generation === null) continue;
    if (!last?.element.contains(element))
      roots.push(...(generation === 'E' ? emberBoxes(element) : [{ generation, element }]));
    // A box of S may be but the shell of a post of E.
    else if (generation === 'E' && last.generation === 'S') roots.splice(-1, 1, ...emberBoxes(element));
  }
  return roots;
}

/** An aggregate is a box around several posts, which may have no address of their own. */
function emberBoxes(element: Element): PostRoot[] {
  const marks = isAggregate(element) ? [...element.querySelectorAll(COMMENT_HOTKEY)] : [];
  if (marks.length < 2) return [{ generation: 'E', element }];
  return distinct(
    marks.map((mark) => postAround(mark)),
    'E',
  );
}

const isAggregate = (element: Element) => element.getAttribute('data-urn')?.startsWith('urn:li:aggregate:') === true;

function generationOf(element: Element): 'E' | 'S' | null {
  if (urnIn(element.getAttribute('data-urn') ?? element.getAttribute('data-activity-urn') ?? '') !== null) return 'E';
  return FEED_TYPE.test(element.getAttribute('componentkey') ?? '') || FEED_TYPE.test(element.id) ? 'S' : null;
}

/** Without keys on the boxes: what only posts have inside, and the list item around it. */
function unnamedRoots(region: ParentNode): PostRoot[] {
  const tools = [...region.querySelectorAll(COMMENT_TOOLS)];
  if (tools.length > 0)
    return distinct(
      tools.map((tool) => boxAround(tool, tools)),
      'S',
    );
  const boxes = [...region.querySelectorAll(EMBER_BOXES)];
  if (boxes.length > 0) return distinct(boxes, 'E');
  return distinct([...region.querySelectorAll(COMMENT_HOTKEY)].map(postAround), 'E');
}

function distinct(elements: readonly Element[], generation: 'E' | 'S'): PostRoot[] {
  const roots: PostRoot[] = [];
  for (const element of elements) if (!roots.at(-1)?.element.contains(element)) roots.push({ generation, element });
  return roots;
}

/** The list item around a mark; without one, the largest element around it that holds no other such mark. */
function boxAround(mark: Element, marks: readonly Element[]): Element {
  const item = mark.closest('[role="listitem"]');
  if (item) return item;
  let box = mark;
  for (let next = mark.parentElement; next && !/^(?:MAIN|BODY|HTML)$/.test(next.tagName); next = next.parentElement) {
    if (marks.some((other) => other !== mark && next?.contains(other))) break;
    box = next;
  }
  return box;
}

/** E: the smallest element around the button to comment in which somebody is named as the author. */
function postAround(mark: Element): Element {
  for (let box = mark.parentElement; box; box = box.parentElement) {
    if (twinsOf(box).some(isActorName)) return box;
  }
  return mark;
}
