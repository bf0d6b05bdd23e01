import type { PostComment } from '../../../../domain/pages/feed.ts';
import { lineOf, textOf } from '../../../dom/text.ts';
import { actorPath } from '../actor.ts';
import { LONG_TEXT, SDUI_COMMENTS } from '../locators.ts';

/** S: comments that stand open below a post; the key of each is on two nested elements. */
export function sduiComments(post: Element): PostComment[] {
  const keyed = [...post.querySelectorAll(SDUI_COMMENTS)];
  const outer = keyed.filter(
    (element) =>
      !keyed.some((other) => other !== element && other.contains(element) && keyOf(other) === keyOf(element)),
  );
  return outer.flatMap((element) => commentIn(element) ?? []);
}

const keyOf = (element: Element) => element.getAttribute('componentkey') ?? element.id;

function commentIn(element: Element): PostComment | null {
  const link = [...element.querySelectorAll('a[href]')].find((candidate) => candidate.querySelector('p') !== null);
  const name = link?.querySelector('p');
  const box = element.querySelector(LONG_TEXT);
  if (!link || !name) return null;
  const seen = [...name.querySelectorAll('[aria-hidden="true"]')].find((copy) => lineOf(copy) !== '');
  const author = lineOf(seen ?? name)
    .replace(/\s*[•·].*$/, '')
    .trim();
  const text = box ? textOf(box.closest('p') ?? box) : '';
  return author ? { author, authorPath: actorPath(link.getAttribute('href')), text } : null;
}
