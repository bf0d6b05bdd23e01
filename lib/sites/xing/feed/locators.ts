import { defineLocators } from '../../pack/define-locators.ts';

/**
 * Where posts stand on XING. Nobody could capture a page: what public code names says so, the rest is what any such page
 * has, unverified (2026-11).
 */
export const FEED = defineLocators('xing/feed', '2026-11', {
  /** Posts, and within one the post that it quotes and the comments. Articles and
   * their ids from public code, undated; list items unverified. */
  posts: ['article, [role="article"]', '[id^="observed-"]', 'li, [role="listitem"]'],

  /** Beside the posts, or over them. */
  beside: 'aside, nav, [role="navigation"], footer, dialog, [role="dialog"]',

  /** What can be pressed below a post. */
  buttons: 'button, [role="button"]',

  /** Counters that only say what they count to the ear. */
  spoken: '[aria-label]',

  media: 'video, iframe, fieldset, [role="radiogroup"], img, a[href]',

  polls: 'fieldset, [role="radiogroup"]',
});
