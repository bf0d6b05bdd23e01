import type { ActivityItem, PageLanguage } from '../../../domain/profile/reading.ts';
import { labelOrder } from '../../../languages/labels.ts';
import { isSilent, lineOf } from '../../dom/text.ts';
import { foldLabel, wordsOf } from './language.ts';
import { LONG_TEXT } from './locators.ts';

/** Length at which the text of a post is cut in a reading. */
const TEXT_LENGTH = 120;
const AGE = /^(\d+)\s?(\p{L}{1,10})\.?(?:\s*[•·].*)?$/u;

export interface Activity {
  items: ActivityItem[];
  ageDays: (number | null)[];
}

/** The posts shown in the activity section; comments on other people's posts are none. */
export function readActivity(card: Element, generation: 'E' | 'S', language: PageLanguage): Activity {
  // The link below the list says what the list holds; comments are no posts.
  if (card.querySelector('a[href*="/recent-activity/comments"]')) return { items: [], ageDays: [] };
  const items = generation === 'S' ? sduiItems(card) : emberItems(card);
  const activity: Activity = { items: [], ageDays: [] };
  for (const item of items) {
    const text = generation === 'S' ? sduiText(item) : emberText(item);
    const age = ageOf(item, language);
    if (!text && !age) continue;
    activity.items.push({ text: text.slice(0, TEXT_LENGTH), age, repost: isRepost(item, language) });
    activity.ageDays.push(age ? daysOf(age, language) : null);
  }
  return activity;
}

/** "3w", "6 giorni", "2 Wo." → days; null where the unit is not in the tables. */
export function daysOf(age: string, language: PageLanguage): number | null {
  const match = AGE.exec(age);
  if (!match) return null;
  for (const { ageUnits } of labelOrder(language)) {
    const days = ageUnits[match[2]?.toLowerCase() ?? ''];
    if (days !== undefined) return days * Number(match[1]);
  }
  return null;
}

function sduiItems(card: Element): Element[] {
  const comments = '[componentkey*="activity_comments"], [id*="activity_comments"]';
  const items = [...card.querySelectorAll('[role="listitem"], li')].filter((item) => !item.closest(comments));
  const listed = items.filter((item) => {
    const outer = item.parentElement?.closest('[role="listitem"], li');
    return !(outer && card.contains(outer)) && item.querySelector('p') !== null;
  });
  return listed.length > 0 ? listed : boxedItems(card, comments);
}

/** Without a list: the largest element around each text that holds no other post's text. */
function boxedItems(card: Element, comments: string): Element[] {
  const boxes = [...card.querySelectorAll(LONG_TEXT)].filter((box) => !box.closest(comments));
  return boxes.map((box) => {
    let item = box;
    while (item.parentElement && item.parentElement !== card && holdsOneBox(item.parentElement, boxes)) {
      item = item.parentElement;
    }
    return item;
  });
}

const holdsOneBox = (element: Element, boxes: readonly Element[]) =>
  boxes.filter((box) => element.contains(box)).length === 1;

/** A mention can split the box when the page is parsed: the paragraph around it holds all. */
function sduiText(item: Element): string {
  const box = item.querySelector(LONG_TEXT);
  return box ? lineOf(box.closest('p') ?? box) : '';
}

function emberItems(card: Element): Element[] {
  return [...card.querySelectorAll('li')].filter((item) => {
    const outer = item.parentElement?.closest('li');
    const isPost = item.querySelector('a[href*="/feed/update/"], [role="article"], [data-urn]') !== null;
    return isPost && !(outer && card.contains(outer));
  });
}

/**
 * The first run of text behind the header. Actor, headline and age are there twice (visible and spoken), the post's
 * own text is not; that tells them apart without any class.
 */
function emberText(item: Element): string {
  const FOLLOWING = 4;
  const runs: Element[] = [];
  collectRuns(item, runs);
  const age = [...item.querySelectorAll(TWIN)].find((twin) => AGE.test(lineOf(twin)));
  const own = runs.find((run) => {
    if (age && !(age.compareDocumentPosition(run) & FOLLOWING)) return false;
    return !run.closest(TWIN) && !isOtherLink(run, item) && lineOf(run, isSpoken) !== '';
  });
  if (!own) return '';
  const container = own.closest('div, p');
  const whole =
    container && item.contains(container) && container !== item && !container.querySelector(`${TWIN}, ul, img`);
  return lineOf(whole ? container : (own.closest('a') ?? own), isSpoken);
}

const TWIN = 'span[aria-hidden="true"]:has(+ span)';

/** Blocks with text of their own. */
function collectRuns(element: Element, runs: Element[]): void {
  for (const child of element.children) {
    if (isSilent(child) || isSpoken(child) || child.tagName === 'UL') continue;
    const own = [...child.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
    if (own) runs.push(child);
    else collectRuns(child, runs);
  }
}

/** A link that leads elsewhere than to the post: the actor, a card below the text. */
function isOtherLink(run: Element, item: Element): boolean {
  const link = run.closest('a');
  return link !== null && item.contains(link) && !/\/feed\/(?:update|hashtag)/.test(link.getAttribute('href') ?? '');
}

/** Texts for screen readers only: descriptions of the whole post, and the word "hashtag" before the sign. */
function isSpoken(element: Element): boolean {
  const before = element.previousElementSibling;
  const isTwin =
    element.tagName === 'SPAN' && before?.tagName === 'SPAN' && before.getAttribute('aria-hidden') === 'true';
  if (isTwin && !element.hasAttribute('aria-hidden')) return true;
  if ((element.getAttribute('id') ?? '').includes('a11y')) return true;
  const next = element.nextElementSibling;
  return (
    next?.querySelector('[aria-hidden="true"]') != null &&
    next.textContent?.trim().startsWith('#') === true &&
    element.tagName === 'SPAN' &&
    !/\s/.test(element.textContent?.trim() ?? ' ')
  );
}

/** The first "3h •" of an item; small E posts say "Ada posted this • 1w" in their header. */
function ageOf(item: Element, language: PageLanguage): string | null {
  for (const element of item.querySelectorAll('p, span')) {
    if (element.tagName === 'P' && element.querySelector(LONG_TEXT)) continue;
    const text = lineOf(element);
    const whole = text.length <= 30 && AGE.test(text) ? text.replace(/\s*[•·].*$/u, '').trim() : null;
    // "541 views" has the same shape; an age has a known unit, or a dot behind it.
    if (whole && (daysOf(whole, language) !== null || /[•·]/.test(text))) return whole;
    const tail = element.getAttribute('aria-hidden') === 'true' ? headerAge(text, language) : null;
    if (tail) return tail;
  }
  return null;
}

function headerAge(text: string, language: PageLanguage): string | null {
  const tail = /[•·]\s*(\d+\s?\p{L}{1,10}\.?)$/u.exec(text)?.[1] ?? null;
  return tail && text.length < 120 && daysOf(tail, language) !== null ? tail : null;
}

/** A header "X reposted this", in one of the languages. */
function isRepost(item: Element, language: PageLanguage): boolean {
  const words = wordsOf(language, 'reposted').map(foldLabel);
  return [...item.querySelectorAll('span, p')].some((element) => {
    if (element.childElementCount > 3 || element.closest(LONG_TEXT)) return false;
    const text = foldLabel((element.textContent ?? '').replace(/[•·][^•·]*$/u, ''));
    return text.length < 90 && words.some((word) => text.endsWith(word));
  });
}
