import { defineLocators } from '../../pack/define-locators.ts';

/**
 * Where messages stand on XING. Public code names their address and nothing else: all of this is what any such page has,
 * unverified (2026-11).
 */
export const MESSAGES = defineLocators('xing/messages', '2026-11', {
  /** A row of the list opens its conversation. */
  rowLinks: 'a[href*="/chats/"], a[href*="/messenger/"], a[href*="/messages/"]',

  rowBoxes: 'li, [role="listitem"], [role="option"]',

  /** Marks the conversation that is open. */
  current: '[aria-current]:not([aria-current="false"]), [aria-selected="true"]',

  /** The messages of the open conversation, the surest first. */
  threads: ['[role="log"]', 'ol, ul, [role="list"]'],

  message: 'li, [role="listitem"], article, [role="article"]',

  /** Where an answer is typed. */
  field: 'textarea, [contenteditable="true"], [role="textbox"]',

  /** A portrait, which may be all that tells the sender; its label is from public code on profiles, undated. */
  portraits: 'a[href*="/profile/"] img',
});
