import type { FeedPost } from '../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { parseCount } from '../../../languages/site-words/counts.ts';
import { beginsWithOneOf, isOneOf } from '../../../languages/site-words/fold.ts';
import { postWords } from '../../../languages/site-words/xing-words.ts';
import { lineOf } from '../../dom/text.ts';
import { FEED } from './locators.ts';

type Counts = Pick<FeedPost, 'reactions' | 'comments' | 'reposts'>;

const KINDS = [
  ['reactions', 'reactions'],
  ['comments', 'comments'],
  ['reposts', 'shares'],
] as const;

/** A number, with or without a unit, and words. */
const COUNTER = /^(\d[\d.,’']*(?:\s?(?:Tsd\.?|[kKmM](?![\p{L}])))?)\s+(\D{2,30})$/u;

/** What a text counts below a post, "12 Kommentare"; null for any other text. */
export function counterIn(text: string, language: PageLanguage): Partial<Counts> | null {
  const [, number = '', words = ''] = COUNTER.exec(text.length <= 40 ? text : '') ?? [];
  const kind = KINDS.find(([, key]) => isOneOf(words, postWords(language, key)));
  return kind ? { [kind[0]]: parseCount(number) } : null;
}

/**
 * The counters below a post, as they are shown or as they are said.
 * @param texts of lines and labels, the shown ones first
 */
export function readCounts(texts: readonly string[], language: PageLanguage): Counts {
  const found = texts.flatMap((text) => counterIn(text, language) ?? []);
  return Object.assign({ reactions: null, comments: null, reposts: null }, ...found.reverse()) as Counts;
}

/** The first button to react, comment or pass on; where it stands the post's own words have ended. */
export function buttonIn(box: Element, inner: readonly Element[], language: PageLanguage): Element | null {
  const words = postWords(language, 'buttons');
  return (
    [...box.querySelectorAll(FEED.buttons)].find((button) => {
      if (inner.some((other) => other.contains(button))) return false;
      return [button.getAttribute('aria-label') ?? '', lineOf(button)].some((name) => beginsWithOneOf(name, words));
    }) ?? null
  );
}
