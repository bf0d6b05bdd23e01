import { fitting } from '../../dom/fitting.ts';
import { isActorName, isSeen, twinsOf } from './ember/actor.ts';
import { FEED } from './locators.ts';
import { urnIn } from './urn.ts';

/** The box of one post, before it is known whether there is one in it. */
export interface PostRoot {
  generation: 'E' | 'S';
  element: Element;
  /** S: the element whose key names the post, and behind which its comments begin; null where there is none. */
  tools: Element | null;
}

/** S: a key, from whichever attribute holds it; elsewhere the attribute holds a number of the rendering. */
export function keyOf(element: Element): string {
  const key = element.getAttribute('componentkey');
  return key === null || key.charAt(8) === '-' ? element.id : key;
}

/** Boxes of posts in page order, outermost first; each tells its own generation, as shells of S hold posts of E. */
export function postRoots(region: ParentNode): PostRoot[] {
  const keyed = namedRoots(fitting(region, [FEED.sduiKeys, FEED.emberPosts]));
  if (keyed.some(({ generation, tools }) => generation === 'E' || tools !== null)) return keyed;
  const roots = namedRoots(fitting(region, [FEED.sduiKeys, FEED.sduiIds, FEED.emberPosts]));
  return roots.length > 0 ? roots : unnamedRoots(region);
}

function namedRoots(elements: readonly Element[]): PostRoot[] {
  const roots: PostRoot[] = [];
  for (const element of elements) {
    const last = roots.at(-1);
    const key = keyOf(element);
    const generation = generationOf(element, key);
    if (generation === null) {
      if (last && key.includes(FEED.toolsKey) && last.element.contains(element)) last.tools ??= element;
    } else if (!last?.element.contains(element)) roots.push(...boxesOf(element, generation));
    // A box of S may be but the shell of a post of E.
    else if (generation === 'E' && last.generation === 'S') roots.splice(-1, 1, ...boxesOf(element, generation));
  }
  return roots;
}

function generationOf(element: Element, key: string): 'E' | 'S' | null {
  if (FEED.postKeys.some((begin) => key.startsWith(begin))) return 'S';
  const urn = element.getAttribute('data-urn');
  return urn !== null && urnIn(urn) !== null ? 'E' : null;
}

/** E: an aggregate is a box around several posts, which may have no address of their own. */
function boxesOf(element: Element, generation: 'E' | 'S'): PostRoot[] {
  const isAggregate = element.getAttribute('data-urn')?.startsWith('urn:li:aggregate:') === true;
  const marks = isAggregate ? [...element.querySelectorAll(FEED.commentHotkey)] : [];
  return marks.length < 2 ? [{ generation, element, tools: null }] : distinct(marks.map(postAround), 'E');
}

/** Without keys on the boxes: what only posts have inside, and the list item around it. */
function unnamedRoots(region: ParentNode): PostRoot[] {
  const tools = [...region.querySelectorAll(FEED.commentTools)];
  if (tools.length > 0) {
    const roots = distinct(
      tools.map((tool) => boxAround(tool, tools)),
      'S',
    );
    return roots.map((root) => ({ ...root, tools: tools.find((tool) => root.element.contains(tool)) ?? null }));
  }
  const boxes = [...region.querySelectorAll(FEED.emberBoxes)];
  if (boxes.length > 0) return distinct(boxes, 'E');
  const hotkeys = [...region.querySelectorAll(FEED.commentHotkey)];
  if (hotkeys.length > 0) return distinct(hotkeys.map(postAround), 'E');
  return distinct([...region.querySelectorAll('[role="listitem"]')], 'S');
}

function distinct(elements: readonly Element[], generation: 'E' | 'S'): PostRoot[] {
  const roots: PostRoot[] = [];
  for (const element of elements) {
    if (!roots.at(-1)?.element.contains(element)) roots.push({ generation, element, tools: null });
  }
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
    if (twinsOf(box).some((twin) => isActorName(twin) && isSeen(twin))) return box;
  }
  return mark;
}
