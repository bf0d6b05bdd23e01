import { EDITOR } from '../editor/locators.ts';
import { MESSAGES } from '../messages/locators.ts';

/**
 * What the user presses and what the page shows afterwards on LinkedIn, as data: the strongest meaning first, each with the
 * month it was last seen. S = server-driven pages, E = Ember. "Stated" = by other projects, not seen. All of it is plain
 * JSON, since the background hands it to the script in the page, which is too small to carry it.
 */
export const PARTS = {
  /** What can be pressed, in both generations. */
  controls: 'button, a[href], [role="button"], [role="menuitem"]',
  /** A post. S also without the kind of its feed in its key (stated 2026-11). */
  post: `${EDITOR.posts}, [componentkey^="update-card-focus"]`,
  /** S: the key that begins with the post's packed address, and what comes behind it (2026-04 as componentkey, 2026-09 as id). */
  packed: '[componentkey*="-replaceableCommentTools"], [id*="-replaceableCommentTools"]',
  packedEnd: '-replaceableCommentTools',
  /** Its label names the author of the post (2025-04, 2026-09). */
  postMenu: 'svg[id^="overflow"], [data-test-icon^="overflow"]',
  /** Text of a post. S: a box of its own (2026-09). E: a run with a direction (2025-04). */
  postText: '[data-testid="expandable-text-box"], [dir]',
  /** A name as a block of its own (S), or as the one for the eye of two (E). */
  name: 'p, [aria-hidden="true"]',
  /** E: the button to comment (2025-04 and 2026-09). */
  commentHotkey: '[data-finite-scroll-hotkey="c"]',
  /** Comments that stand open. S: keyed by their address (2026-04). E: an article (2025-04 to 2026-09). */
  comment: '[componentkey^="replaceableComment_"], [id^="replaceableComment_"], [data-id*="comment:("]',
  /** What a comment or message says stands in one of these. */
  sentText: 'p, [dir]',
  /** What takes running text, and the box that tells what it will become. */
  editors: EDITOR.editors,
  boxes: EDITOR.boxes,
  message: MESSAGES.message,
  fromOther: MESSAGES.fromOther,
  /** Over a thread: a link to the person before a title. */
  threadHeads: [MESSAGES.threadLinks, MESSAGES.threadTitles],
  /** What hangs from the button to repost (stated 2026-09). */
  menu: '[role="menu"], [role="menuitem"], [class*="dropdown__content"]',
  openMenu: '[aria-expanded="true"]',
  /** Sheets over the page. */
  sheet: 'dialog, [role="dialog"]',
  /** What stands beside or over the page's own matter. */
  beside: 'aside, dialog, [role="dialog"]',
  /** In the composer: a post that is passed on, below the words about it (stated). */
  quoted: '[data-urn], a[href*="/feed/update/"]',
  /** S: the list of toasts has a heading that is always there ("0 notifications"); each is an alert (stated 2026-10). */
  toastTitle: '[data-testid="toasts-title"]',
  alert: '[role="alert"]',
  /** E: stated until 2026-08. */
  toast: '[data-test-artdeco-toast-item-type]',
  failedToast: '[data-test-artdeco-toast-item-type="error"]',
  /** "View post" */
  postLink: 'a[href*="/feed/update/"], a[href*="/posts/"]',
  /** E, also over pages of S: the sheet that asks for a note, and the note (2026-04). */
  inviteSheet: '[aria-labelledby="send-invite-modal"], .send-invite',
  note: '#custom-message',
  /** One entry of a list, in both generations (2026-04). */
  row: '[role="listitem"], [data-chameleon-result-urn], li',
  /** Whose page it is. */
  ownerName: 'main h1, main h2',
} as const;

/** Begins of icons' names; without size and style they are years old and the same in both generations. */
export const ICONS = {
  react: ['thumbs-up', 'like', 'praise', 'empathy', 'interest', 'support', 'entertainment', 'appreciation'],
  comment: ['comment'],
  repost: ['repost'],
  add: ['add', 'plus'],
  connect: ['connect'],
  close: ['close'],
  /** After following, on a button that accepts, beside an invitation that waits, in a toast (stated). */
  check: ['check'],
  clock: ['clock'],
  failure: ['signal-error', 'error'],
} as const;
