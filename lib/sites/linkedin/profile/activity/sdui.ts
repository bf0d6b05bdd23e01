import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { ageIn } from '../../../../languages/site-words/age.ts';
import { lineOf } from '../../../dom/text.ts';
import { PROFILE } from '../locators.ts';
import { outermostItems } from '../runs.ts';
import type { Post } from './post.ts';
import { saysRepost } from './repost.ts';

const COMMENTS = '[componentkey*="activity_comments"], [id*="activity_comments"]';
const ITEM = '[role="listitem"], li';

/** S: posts are the outermost list items; comments on other people's posts have a container of their own. */
export function sduiItems(card: Element): Element[] {
  const listed = outermostItems(card, ITEM).filter(
    (item) => item.querySelector('p') !== null && !item.closest(COMMENTS),
  );
  return listed.length > 0 ? listed : boxedItems(card);
}

/** One post, from its item. */
export function sduiPost(item: Element, language: PageLanguage): Post {
  const box = item.querySelector(PROFILE.longText);
  // A mention can split the box when the page is parsed: the paragraph around it holds all.
  const whole = box?.closest('p') ?? box;
  const post: Post = { text: whole ? lineOf(whole) : '', age: null, repost: false };
  for (const paragraph of item.querySelectorAll('p')) {
    if (paragraph === whole) continue;
    const text = lineOf(paragraph);
    post.age ??= ageIn(text, language);
    if (saysRepost(text, language)) post.repost = true;
  }
  return post;
}

/** Without a list: the largest element around each text that holds no other post's text. */
function boxedItems(card: Element): Element[] {
  const boxes = [...card.querySelectorAll(PROFILE.longText)].filter((box) => !box.closest(COMMENTS));
  return boxes.map((box) => {
    let item = box;
    while (item.parentElement && item.parentElement !== card && holdsOne(item.parentElement, boxes)) {
      item = item.parentElement;
    }
    return item;
  });
}

const holdsOne = (element: Element, boxes: readonly Element[]) =>
  boxes.filter((box) => element.contains(box)).length === 1;
