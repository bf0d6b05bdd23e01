import type { FeedPost } from '../../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf, textOf } from '../../../dom/text.ts';
import { spokenIn } from '../../ember/runs.ts';
import { actorPath } from '../actor.ts';
import { isBefore, isBehind } from '../position.ts';
import type { PostParts } from '../post-parts.ts';
import { actorBlock, isActorName, isSeen, twinsOf } from './actor.ts';
import { attachedTo } from './attached.ts';
import { emberComments } from './comments.ts';
import { countersOf } from './counters.ts';
import { textBlock } from './text.ts';

/** E: a post from its box; null for a slot that is empty or a module without an author. */
export function emberPost(post: Element, language: PageLanguage): PostParts | null {
  const twins = twinsOf(post);
  const head = actorBlock(post, twins, language);
  if (!head) return null;
  const block = textBlock(post, head.end);
  const after = block ?? head.end;
  const { counts, first } = countersOf(post, after, language);
  return {
    header: head.header,
    actor: head.actor,
    text: block ? textOf(block, spokenIn(block)) : '',
    counts,
    attached: attachedTo(post, after, first),
    original: block ? originalIn(post, twins, block, first) : null,
    hasButtons: first !== null,
    comments: emberComments(post, language),
  };
}

/** The post quoted below the author's own words: a second name that is there twice, with a text behind it. */
function originalIn(
  post: Element,
  twins: readonly Element[],
  own: Element,
  first: Element | null,
): FeedPost['original'] | null {
  const behind = twins.filter((twin) => isBehind(twin, own) && (!first || isBefore(twin, first)));
  const name = behind.find((twin) => isActorName(twin) && isSeen(twin));
  const link = name?.closest('a');
  if (!name || !link) return null;
  const seen = behind.filter(isSeen);
  const block = textBlock(post, seen.find((twin) => !link.contains(twin)) ?? seen.at(-1) ?? name);
  return {
    author: lineOf(name),
    authorPath: actorPath(link.getAttribute('href')),
    text: block ? textOf(block, spokenIn(block)) : '',
  };
}
