import { defineLocators } from '../../pack/define-locators.ts';

/** Where messages stand on LinkedIn (Ember on every shell, 2024 to 2026-10), strongest meaning first. */
export const MESSAGES = defineLocators('linkedin/messages', '2026-10', {
  /** One message; the address names the mailbox and the moment. Seen 2024-04 to 2026-04. */
  message: '[data-event-urn^="urn:li:msg_message:"]',

  /** Its own words, and, where the class is gone, any paragraph outside cards and menus. */
  bodies: ['.msg-s-event-listitem__body', 'p'],

  notBody: '[role="menu"], [role="menuitem"], a[href*="/feed/update/"], header, footer',

  /** A shared post, told by its link. */
  sharedCard: 'a[href*="/feed/update/"]',

  /** Written by somebody else; told by a class alone. */
  fromOther: '[class*="event-listitem--other"]',

  /** The name over an open thread, as a link to the person and as a title. */
  threadLinks: 'a.msg-thread__link-to-profile[href*="/in/"], header a[href*="/in/"]',

  threadTitles: '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title',

  /** Rows of the list of conversations, by what each holds; the class last. */
  conversations: ['[id^="overlay-conversation-card-"]', 'li.msg-conversation-listitem', '.msg-conversation-card'],

  /** A row without a known mark: has a heading with the name, a time and a box to tick. */
  rowParts: { name: 'h3, h4', time: 'time', tick: 'label[for*="checkbox"]' },
});
