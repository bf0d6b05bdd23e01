import type { ActivityItem, PageLanguage } from '../../../../domain/profile/reading.ts';
import { daysOf } from '../../../../languages/site-words/age.ts';
import type { Steps } from '../../../steps.ts';
import { emberItems, emberPost } from './ember.ts';
import type { Post } from './post.ts';
import { sduiItems, sduiPost } from './sdui.ts';

/** Length at which the text of a post is cut in a reading. */
const TEXT_LENGTH = 120;

export interface Activity {
  items: ActivityItem[];
  ageDays: (number | null)[];
}

/** The posts shown in the activity section; comments on other people's posts are none. */
export function* readActivity(card: Element, generation: 'E' | 'S', language: PageLanguage): Steps<Activity> {
  // The link below the list says what the list holds; comments are no posts.
  if (card.querySelector('a[href*="/recent-activity/comments"]')) return { items: [], ageDays: [] };
  const isNew = generation === 'S';
  const posts: Post[] = [];
  for (const item of isNew ? sduiItems(card) : emberItems(card)) {
    yield;
    posts.push(isNew ? sduiPost(item, language) : emberPost(item, language));
  }
  const shown = posts.filter((post) => post.text !== '' || post.age !== null);
  return {
    items: shown.map((post) => ({ ...post, text: post.text.slice(0, TEXT_LENGTH) })),
    ageDays: shown.map(({ age }) => (age ? daysOf(age, language) : null)),
  };
}
