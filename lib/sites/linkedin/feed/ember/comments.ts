import type { PostComment } from '../../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf, textOf } from '../../../dom/text.ts';
import { isSpoken } from '../../ember/runs.ts';
import { actorPath } from '../actor.ts';
import { commentAge } from '../comment-age.ts';
import { ACTOR_HREF, FEED } from '../locators.ts';

/** E: comments that stand open below a post. */
export function emberComments(post: Element, language: PageLanguage): PostComment[] {
  return [...post.querySelectorAll(FEED.emberComments)].flatMap((comment) => commentIn(comment, language) ?? []);
}

function commentIn(comment: Element, language: PageLanguage): PostComment | null {
  const link = [...comment.querySelectorAll('a[href]')].find(
    (candidate) => ACTOR_HREF.test(candidate.getAttribute('href') ?? '') && lineOf(candidate, isSpoken) !== '',
  );
  if (!link) return null;
  const name = link.querySelector('h3 > span, span[aria-hidden="true"]') ?? link.querySelector('h3') ?? link;
  const author = lineOf(name, isSpoken)
    .replace(/\s*[•·].*$/, '')
    .trim();
  const box = [...comment.querySelectorAll('[dir]')].find((candidate) => !link.contains(candidate));
  const time = comment.querySelector('time');
  const age = time ? commentAge(lineOf(time, isSpoken), language) : null;
  return author
    ? { author, authorPath: actorPath(link.getAttribute('href')), text: box ? textOf(box, isSpoken) : '', age }
    : null;
}
