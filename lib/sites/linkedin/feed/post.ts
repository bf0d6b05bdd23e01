import type { FeedPost } from '../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { emberPost } from './ember/post.ts';
import { repostedBy } from './header.ts';
import { mediaIn } from './media.ts';
import { nameOfPost } from './name.ts';
import type { PostRoot } from './roots.ts';
import { sduiPost } from './sdui/post.ts';

/** One post; null where the box holds none: an empty slot, a module, an advert without an author. */
export function readPost(root: PostRoot, language: PageLanguage): FeedPost | null {
  const parts = root.generation === 'S' ? sduiPost(root, language) : emberPost(root.element, language);
  if (!parts) return null;
  const { actor, header, text, counts, attached, original, comments, hasButtons } = parts;
  const urn = nameOfPost(root);
  // Modules between the posts may name people too, but nobody can react to them.
  if (urn === null && !hasButtons) return null;
  return {
    ...actor,
    text,
    urn,
    ...counts,
    repostedBy: header ? repostedBy(header, language) : null,
    media: original ? 'none' : mediaIn(attached, language),
    ...(original ? { original } : {}),
    ...(comments.length > 0 ? { shownComments: comments } : {}),
  };
}
