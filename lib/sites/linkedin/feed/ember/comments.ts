import type { PostComment } from '../../../../domain/pages/feed.ts';
import { lineOf, textOf } from '../../../dom/text.ts';
import { isSpoken } from '../../ember/runs.ts';
import { actorPath } from '../actor.ts';
import { ACTOR_HREF, FEED } from '../locators.ts';

/** E: comments that stand open below a post. */
export function emberComments(post: Element): PostComment[] {
  return [...post.querySelectorAll(FEED.emberComments)].flatMap((comment) => commentIn(comment) ?? []);
}

function commentIn(comment: Element): PostComment | null {
  const link = [...comment.querySelectorAll('a[href]')].find(
    (candidate) => ACTOR_HREF.test(candidate.getAttribute('href') ?? '') && lineOf(candidate, isSpoken) !== '',
  );
  if (!link) return null;
  const name = link.querySelector('h3 > span, span[aria-hidden="true"]') ?? link.querySelector('h3') ?? link;
  const author = lineOf(name, isSpoken)
    .replace(/\s*[•·].*$/, '')
    .trim();
  const box = [...comment.querySelectorAll('[dir]')].find((candidate) => !link.contains(candidate));
  return author
    ? { author, authorPath: actorPath(link.getAttribute('href')), text: box ? textOf(box, isSpoken) : '' }
    : null;
}
