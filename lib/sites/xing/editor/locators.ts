import { defineLocators } from '../../pack/define-locators.ts';

/**
 * Editors on XING. Public code holds no more of them than that messages are typed into an element of `/chats` (undated);
 * the rest is what any such page has, unverified (2026-11).
 */
export const EDITOR = defineLocators('xing/editor', '2026-11', {
  /** Never a draft: what one looks for, and what one fills in about oneself. */
  elsewhere: 'search, [role="search"], [role="combobox"], fieldset',

  /** A post; an editor within one is for a comment. */
  posts: 'article, [role="article"], [id^="observed-"]',

  /** Drawn into an editor by the page. */
  notText: 'svg, img, button, [aria-hidden="true"]',
});
