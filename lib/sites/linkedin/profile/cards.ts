import { type PageLanguage, SECTION_IDS, type SectionId, type SectionState } from '../../../domain/profile/reading.ts';
import { sectionOfHeading } from '../../../languages/site-words/linkedin-words.ts';
import { lineOf } from '../../dom/text.ts';
import { cardKey, type Head } from './identity.ts';
import { PROFILE } from './locators.ts';

export interface Cards {
  /** The card of each section that stands on the page. */
  of: Map<SectionId, Element>;
  /** In page order. */
  order: SectionId[];
  states: Partial<Record<SectionId, SectionState>>;
}

/** The person's own sections, and for each other whether it is absent or merely not rendered. */
export function findCards(root: Document, head: Head, language: PageLanguage): Cards {
  return head.generation === 'S' ? serverDriven(head, language) : ember(root, head, language);
}

function serverDriven(head: Head, language: PageLanguage): Cards {
  const scope = screenOf(head.element);
  const of = new Map<SectionId, Element>();
  const states: Cards['states'] = {};
  for (const element of head.keyed) {
    const key = cardKey(element);
    if (!isOwnKey(key, head) || !scope.contains(element)) continue;
    const section = sectionOfKey(key);
    if (!section) continue;
    if (element.childElementCount === 0) states[section] ??= 'absent';
    else if (isSkeleton(element)) states[section] = 'unseen';
    else if (!of.has(section)) {
      of.set(section, element);
      states[section] = 'read';
    }
  }
  // Some sections carry no key of their own and are told by their heading.
  for (const heading of headingsIn(scope)) {
    const card = heading.closest('section');
    if (!card || isKnownCard(card, of) || isForeign(card, head)) continue;
    const section = sectionOfHeading(lineOf(heading), language);
    if (!section || of.has(section)) continue;
    of.set(section, card);
    states[section] = 'read';
  }
  return { of, order: inPageOrder(of), states };
}

function sectionOfKey(key: string): SectionId | null {
  for (const [suffix, section] of PROFILE.cardSuffixes) if (key.endsWith(suffix)) return section;
  return null;
}

/** A card that is still being drawn: boxes without a heading and without a word. */
const isSkeleton = (element: Element) =>
  element.querySelector('h1, h2, h3') === null && (element.textContent ?? '').trim() === '';

/** The screen of one address: the column the head stands in, else everything. */
function screenOf(element: Element): Element {
  return (
    element.closest('[data-testid="lazy-column"]') ??
    element.closest('[data-sdui-screen], main') ??
    (element.getRootNode() as Document).documentElement ??
    element
  );
}

/** Cards of other people (aside, earlier screens) carry another member id or slug in their key. */
function isOwnKey(key: string, head: Head): boolean {
  if (head.memberId && key.startsWith(PROFILE.cardKey + head.memberId)) return true;
  const owner = key.slice(PROFILE.cardKey.length);
  const slug = (head.slug ?? '').replace(/[^a-z0-9\u00c0-\uffff]/g, '');
  return slug !== '' && owner.toLowerCase().startsWith(slug);
}

/** By one name after the other: the browser keeps lists of elements by their name. */
const headingsIn = (scope: Element): Element[] => [
  ...scope.getElementsByTagName('h1'),
  ...scope.getElementsByTagName('h2'),
];

/** True where a card is, holds or lies in one that was found already. */
function isKnownCard(card: Element, of: ReadonlyMap<SectionId, Element>): boolean {
  // Most are such a card themselves, or the only child of one.
  for (const other of of.values()) if (other === card || other === card.parentElement) return true;
  for (const other of of.values()) if (other.contains(card) || card.contains(other)) return true;
  return false;
}

const isForeign = (card: Element, head: Head) => {
  const owner = card.closest(PROFILE.cards);
  return owner !== null && !isOwnKey(cardKey(owner), head);
};

function ember(root: Document, head: Head, language: PageLanguage): Cards {
  const scope = head.element.closest('main') ?? root.documentElement;
  const of = new Map<SectionId, Element>();
  for (const [id, section] of PROFILE.anchors) {
    const card = anchorIn(scope, root, id)?.closest('section');
    if (card && card !== head.element && !of.has(section)) of.set(section, card);
  }
  for (const heading of headingsIn(scope)) {
    const card = heading.closest('section');
    if (!card || card === head.element || isKnownCard(card, of)) continue;
    if (card.querySelector(PROFILE.endOfProfile)) continue;
    const twin = heading.querySelector('[aria-hidden="true"]');
    const section = sectionOfHeading(lineOf(twin ?? heading), language);
    if (section && !of.has(section)) of.set(section, card);
  }
  const order = inPageOrder(of);
  const states: Cards['states'] = {};
  for (const section of order) states[section] = 'read';
  const complete = scope.querySelector(PROFILE.endOfProfile) !== null;
  const last = Math.max(-1, ...order.map((section) => PROFILE.anchorOrder.indexOf(section)));
  for (const section of SECTION_IDS) {
    if (states[section]) continue;
    const passed = PROFILE.anchorOrder.indexOf(section) < last;
    if (complete || passed) states[section] = 'absent';
  }
  return { of, order, states };
}

/** A screen of an earlier address may hold the same id, and come first. */
function anchorIn(scope: Element, root: Document, id: string): Element | null {
  const first = root.getElementById(id);
  return first === null || scope.contains(first) ? first : scope.querySelector(`[id="${id}"]`);
}

function inPageOrder(of: Map<SectionId, Element>): SectionId[] {
  const FOLLOWING = 4;
  return [...of.entries()]
    .sort(([, a], [, b]) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1))
    .map(([section]) => section);
}
