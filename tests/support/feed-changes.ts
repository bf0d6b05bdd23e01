import { chanceFrom } from './chance.ts';

const BOXES =
  '[data-urn*="activity"], [data-urn*="ugcPost"], [componentkey^="expanded"], [componentkey^="update-card-focus"], [id^="expanded"]';

/** The element in which the posts stand, and its children that hold one. */
function listOf(document: Document): { list: Element; items: Element[] } {
  // The last screen is the present one.
  const screen = [...document.querySelectorAll('[data-sdui-screen]')].at(-1) ?? document;
  const boxes = [...screen.querySelectorAll(BOXES)];
  let list: Element = boxes[0]?.parentElement ?? document.body;
  while (list.parentElement && boxes.some((box) => !list.contains(box))) list = list.parentElement;
  return { list, items: [...list.children].filter((child) => child.matches(BOXES) || child.querySelector(BOXES)) };
}

/** Turns the order of the posts round. */
export function reversePosts(document: Document): void {
  const { items } = listOf(document);
  const places = items.map((item) => {
    const place = document.createComment('place');
    item.replaceWith(place);
    return place;
  });
  for (const [index, item] of items.reverse().entries()) places[index]?.replaceWith(item);
}

/** Takes away degrees of connection and marks of verified or paying members. */
export function dropBadges(document: Document): void {
  for (const icon of [...document.querySelectorAll('svg[id^="verified"], svg[id^="linkedin-bug"]')]) icon.remove();
  for (const line of [...document.querySelectorAll('p, span[aria-hidden="true"]')]) {
    if (/^•\s*\S{2,12}$/.test(line.textContent?.trim() ?? '')) line.remove();
  }
}

/** Takes away all numbers below the posts. */
export function dropCounters(document: Document): void {
  for (const faces of [...document.querySelectorAll('ul[role="presentation"]')]) {
    if (faces.querySelector('svg[id*="consumption"]')) faces.closest('a')?.parentElement?.remove();
  }
  for (const line of [...document.querySelectorAll('p')]) {
    if (/^\d/.test(line.querySelector('span + span[aria-hidden="true"]')?.textContent ?? '')) line.remove();
  }
  for (const count of [...document.querySelectorAll('li > button > [aria-hidden="true"]')]) {
    if (/^\d/.test(count.textContent ?? '')) count.closest('ul')?.remove();
  }
  for (const button of [...document.querySelectorAll('[data-reaction-details]')]) button.closest('ul')?.remove();
  for (const number of [...document.querySelectorAll('button span')]) {
    if (/^[\d.,K]+$/.test(number.textContent?.trim() ?? '')) number.remove();
  }
}

/** What the site puts between posts and what is none; in each, somebody is named. */
const MODULES: readonly string[] = [
  '<div role="listitem"><p>People you may know</p><a href="/in/jon-doering/"><p>Jon Döring</p><p>Maler</p></a><button>Connect</button></div>',
  '<div componentkey="expandedTokFeedType_MAIN_FEED_RELEVANCE"><div role="listitem"><h2>Feed post</h2><a href="/company/kai-und-söhne/"><p>Kai & Söhne</p></a><p>12,480 followers</p></div></div>',
  '<div role="article" data-urn="urn:li:inAppPromotion:4711"><a href="/premium/"><span aria-hidden="true">Try it</span><span>Try it</span></a></div>',
  '<div role="article" data-urn="urn:li:member:4712"><a href="/in/jon-doering/"><span><span aria-hidden="true">Jon Döring</span><span>Jon Döring</span></span></a></div>',
  '<section><h2>News</h2><ul><li><a href="/news/story/1/">Prices rise • 2h</a></li><li>1,204 readers</li></ul></section>',
];

/** Puts ten modules between the posts, at places told by the seed. */
export function insertModules(document: Document, seed: number): void {
  const random = chanceFrom(seed);
  const { items } = listOf(document);
  for (let count = 0; count < 10; count++) {
    const at = items[Math.floor(random() * items.length)];
    at?.insertAdjacentHTML(random() < 0.5 ? 'beforebegin' : 'afterend', MODULES[count % MODULES.length] ?? '');
  }
}
