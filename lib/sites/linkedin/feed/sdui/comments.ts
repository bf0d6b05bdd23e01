import type { PostComment } from '../../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf, textOf } from '../../../dom/text.ts';
import { actorPath } from '../actor.ts';
import { commentAge } from '../comment-age.ts';
import { COMMENT_KEY, FEED } from '../locators.ts';
import { keyOf } from '../roots.ts';

/**
 * S: comments that stand open below a post; the key of each is on two nested elements.
 * @param tools behind which comments begin; null where it is not known
 */
export function sduiComments(post: Element, tools: Element | null, language: PageLanguage): PostComment[] {
  const comments: PostComment[] = [];
  if (tools && !isFollowed(tools, post)) return comments;
  let last = '';
  for (const element of post.querySelectorAll(FEED.sduiComments)) {
    const key = keyOf(element);
    if (key === last || !COMMENT_KEY.test(key)) continue;
    last = key;
    const comment = commentIn(element, language);
    if (comment) comments.push(comment);
  }
  return comments;
}

/** Below most posts nothing is open. */
function isFollowed(tools: Element, post: Element): boolean {
  for (let element: Element | null = tools; element && element !== post; element = element.parentElement) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.childElementCount > 0) return true;
    }
  }
  return false;
}

/** A line of its own behind the author's. */
function ageOf(element: Element, link: Element, language: PageLanguage): string | null {
  for (const line of element.querySelectorAll('p')) {
    if (link.contains(line) || line.querySelector(FEED.longText)) continue;
    const age = commentAge(lineOf(line), language);
    if (age !== null) return age;
  }
  return null;
}

function commentIn(element: Element, language: PageLanguage): PostComment | null {
  const link = [...element.querySelectorAll('a[href]')].find((candidate) => candidate.querySelector('p') !== null);
  const name = link?.querySelector('p');
  const box = element.querySelector(FEED.longText);
  if (!link || !name) return null;
  const seen = [...name.querySelectorAll('[aria-hidden="true"]')].find((copy) => lineOf(copy) !== '');
  const author = lineOf(seen ?? name)
    .replace(/\s*[•·].*$/, '')
    .trim();
  const text = box ? textOf(box.closest('p') ?? box) : '';
  return author
    ? { author, authorPath: actorPath(link.getAttribute('href')), text, age: ageOf(element, link, language) }
    : null;
}
