import type { PageKind } from '../../lib/domain/pages/page-reading.ts';
import { chanceFrom } from './chance.ts';

/** What stands in any order on a page of a kind: sections below the head, or entries of a list. */
const ITEMS: Readonly<Partial<Record<PageKind, string>>> = {
  profile: 'section',
  company: 'section',
  // The link with the picture: others in a row may name somebody else.
  people: 'a[href*="/in/"]:has(img, figure)',
  invitations: 'a[href*="/in/"]:has(img, figure)',
  messages: 'time',
};

/** The first of these is the page's head and stays where it is. */
const HAS_HEAD: readonly PageKind[] = ['profile', 'company'];

/**
 * Puts the sections or entries of a page into another order, told by the seed.
 * @returns how many stand elsewhere now
 */
export function reorder(document: Document, kind: PageKind, seed: number): number {
  // What a thread says has one order only.
  if (document.querySelector('[data-event-urn]')) return 0;
  const random = chanceFrom(seed);
  let moved = 0;
  for (const items of groupsOf(document, kind)) {
    const places = items.map((item) => {
      const place = document.createComment('place');
      item.replaceWith(place);
      return place;
    });
    const order = items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
    for (const [index, item] of order.entries()) {
      places[index]?.replaceWith(item);
      if (items[index] !== item) moved++;
    }
  }
  return moved;
}

/** Items that stand side by side, each with all that is wrapped around it alone. */
function groupsOf(document: Document, kind: PageKind): Element[][] {
  const scope = document.querySelector('main, [role="main"]') ?? document.body;
  const all = [...scope.querySelectorAll(ITEMS[kind] ?? 'section')];
  const items = HAS_HEAD.includes(kind) ? all.filter((item) => isOuter(item, scope)) : all;
  const boxes = new Map<Element, Element[]>();
  for (const item of items.slice(HAS_HEAD.includes(kind) ? 1 : 0)) {
    const box = boxAround(item, items, scope);
    const group = boxes.get(box.parentElement ?? scope) ?? [];
    if (!group.includes(box)) boxes.set(box.parentElement ?? scope, [...group, box]);
  }
  return [...boxes.values()].filter((group) => group.length > 1);
}

/** A section of the page's own, in no other one. */
function isOuter(section: Element, scope: Element): boolean {
  const around = section.parentElement?.closest('section, aside');
  return !around || !scope.contains(around);
}

/** The largest box with no item but this one, or, of a person, with no other person. */
function boxAround(item: Element, items: readonly Element[], scope: Element): Element {
  const name = (each: Element) => each.getAttribute('href') ?? each;
  let box = item;
  for (let at = item.parentElement; at && at !== scope; at = at.parentElement) {
    if (items.some((other) => at.contains(other) && name(other) !== name(item))) break;
    box = at;
  }
  return box;
}

const DEGREE = /^(?:[·•]\s*)?[123](?:st|nd|rd|°)\+?(?: degree connection)?$/;

/** Takes away degrees of connection, marks of verified or paying members, and dots that say who is there. */
export function dropAllBadges(document: Document): void {
  for (const icon of [...document.querySelectorAll('svg, li-icon')]) {
    const marks = ['id', 'type', 'data-test-icon'].map((attribute) => icon.getAttribute(attribute));
    if (marks.some((mark) => /^(?:verified|linkedin-bug|premium)/.test(mark ?? ''))) icon.remove();
  }
  eachLeaf(document, (leaf, text) => {
    if (DEGREE.test(text) || /^Status is (?:online|offline|reachable)$/.test(text)) leaf.remove();
  });
}

/** Takes away numbers of connections, followers, employees and unread things, wherever one stands for itself. */
export function dropAllCounters(document: Document): void {
  const beside = /^[\d.,]+[KM]?\+?\s+(?:connections?|followers?|follower|collegamenti|mutual connections?|employees)$/i;
  const words = /^(?:connections|followers|collegamenti)$/i;
  eachLeaf(document, (leaf, text) => {
    const line = leaf.closest('li, p, span')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (beside.test(text) || beside.test(line)) leaf.remove();
    else if (words.test(text) && leaf.tagName !== 'BUTTON') leaf.remove();
    else if (/^\d+$/.test(text) && leaf.closest('nav, header')) leaf.remove();
  });
}

function eachLeaf(document: Document, visit: (leaf: Element, text: string) => void): void {
  const leaves = [...document.body.querySelectorAll('span, p, div, li, a, button')].filter(
    (element) => element.firstElementChild === null,
  );
  for (const leaf of leaves) visit(leaf, leaf.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

/** What the site puts between its sections and rows, and what is none of them. In some, somebody is named. */
const MODULES: readonly string[] = [
  '<section><h2>People you may know</h2><ul><li><a href="/in/jon-doering/"><span>Jon Döring</span></a><button>Connect</button></li><li><a href="/in/ute-sack/"><span>Ute Sack</span></a><button>Connect</button></li></ul></section>',
  '<section><h2>Pages for you</h2><a href="/company/kai-und-soehne/"><p>Kai & Söhne</p></a><p>12,480 followers</p></section>',
  '<div><a href="/premium/"><p>Try Premium for free</p></a><p>1 month, then 30 a month</p></div>',
  '<section><h2>Are these results helpful?</h2><button>Yes</button><button>No</button></section>',
  '<section><h2>News</h2><ul><li><a href="/news/story/1/">Prices rise • 2h</a></li><li>1,204 readers</li></ul></section>',
];

/** The same in a list: an advertisement has the shape of its rows, and is of nobody. */
const ROWS: readonly string[] = [
  '<li><a href="/premium/"><p>Try Premium for free</p></a><p>1 month, then 30 a month</p></li>',
  '<li><div><h2>Are these results helpful?</h2><button>Yes</button><button>No</button></div></li>',
  '<div role="listitem"><a href="/company/kai-und-soehne/"><p>Kai & Söhne</p></a><p>12,480 followers</p></div>',
  '<li><a href="/jobs/view/4711/"><p>Fitter, Emden</p></a><p>2 weeks ago</p></li>',
];

/** Puts ten modules between the sections or entries, at places told by the seed. */
export function insertForeign(document: Document, kind: PageKind, seed: number): void {
  const random = chanceFrom(seed);
  const places = groupsOf(document, kind).flat();
  const modules = HAS_HEAD.includes(kind) ? MODULES : ROWS;
  for (let count = 0; count < 10; count++) {
    const at = places[Math.floor(random() * places.length)];
    const html = modules[count % modules.length] ?? '';
    if (at) at.insertAdjacentHTML(random() < 0.5 ? 'beforebegin' : 'afterend', html);
    else document.body.insertAdjacentHTML('beforeend', html);
  }
}
