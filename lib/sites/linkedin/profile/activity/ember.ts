import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { ageIn } from '../../../../languages/site-words/age.ts';
import { lineOf } from '../../../dom/text.ts';
import { holdsTwin, isSpoken, isTwin, textRuns } from '../../ember/runs.ts';
import { outermostItems } from '../runs.ts';
import type { Post } from './post.ts';
import { saysRepost } from './repost.ts';

/** E: posts are the outermost list items that lead to an update. */
export function emberItems(card: Element): Element[] {
  return outermostItems(card).filter(
    (item) => item.querySelector('a[href*="/feed/update/"], [role="article"], [data-urn]') !== null,
  );
}

/**
 * Header, actor, headline and age are there twice (visible and spoken), the post's own text is not; that tells them
 * apart without any class. What stands before the text is read on the way to it.
 */
export function emberPost(item: Element, language: PageLanguage): Post {
  const post: Post = { text: '', age: null, repost: false };
  for (const run of textRuns(item)) {
    const twin = isTwin(run) || isTwin(run.parentElement);
    const text = lineOf(twin ? (run.closest('span[aria-hidden="true"]') ?? run) : run, isSpoken);
    if (text === '') continue;
    if (twin) post.age ??= ageIn(text, language);
    if (saysRepost(text, language)) post.repost = true;
    else if (!run.closest('span[aria-hidden="true"]') && !isOtherLink(run, item) && ageIn(text, language) === null) {
      post.text = wholeText(run, item);
      break;
    }
  }
  return post;
}

/** The block around the first run, if it holds nothing but the text (mentions and links split it in parts). */
function wholeText(run: Element, item: Element): string {
  const box = run.closest('div, p');
  const isText = box !== null && box !== item && item.contains(box) && !box.querySelector('ul, img') && !holdsTwin(box);
  return lineOf(isText ? box : (run.closest('a') ?? run), isSpoken);
}

/** A link that leads elsewhere than to the post: the actor, a card below the text. */
function isOtherLink(run: Element, item: Element): boolean {
  const link = run.closest('a');
  return link !== null && item.contains(link) && !/\/feed\/(?:update|hashtag)/.test(link.getAttribute('href') ?? '');
}
