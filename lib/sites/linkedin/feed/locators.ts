/**
 * Where posts stand on LinkedIn, as data: the strongest meaning first, each with the month it was last seen.
 * Generation S = server-driven pages (feed 2026 on), generation E = Ember. "Stated" = by other projects, not seen.
 */

/**
 * S: boxes of posts, and the tools to comment that every real post has below it (modules between the posts have none).
 * Seen 2026-04 as componentkey, 2026-09 as id.
 */
export const SDUI_KEYS = '[componentkey*="FeedType_"], [id*="FeedType_"]';
/** S: begin of the key of the box itself. The first seen 2026-04 to 2026-09, the second stated 2026-09 to 2026-11. */
export const POST_KEYS: readonly string[] = ['expanded', 'update-card-focus'];
export const FEED_TYPE = /FeedType_([A-Z_]+)/;
export const COMMENT_TOOLS = '[componentkey*="-replaceableCommentTools"], [id*="-replaceableCommentTools"]';
export const TOOLS_KEY = '-replaceableCommentTools';
/** Which page a kind of feed belongs to; kinds not named here fit any. */
export const FEED_TYPES: readonly (readonly [type: RegExp, page: string])[] = [
  [/^MAIN_FEED/, 'home'],
  [/^FEED_DETAIL/, 'post'],
  [/SEARCH/, 'other'],
  [/COMPANY|ORGANI[SZ]ATION/, 'company'],
  [/PROFILE|MEMBER/, 'person'],
];

/** S: the same, by the name of the screen. Seen 2026-04; UpdateDetail stated 2026-05 to 2026-10. */
export const SCREENS = '[data-sdui-screen]';
export const SCREEN_PAGES: readonly (readonly [screen: RegExp, page: string])[] = [
  [/\.feed\.MainFeed/, 'home'],
  [/UpdateDetail|FeedDetail/, 'post'],
  [/\.(?:company|organization|organisation|pages?)\./i, 'company'],
  [/\.profile\./i, 'person'],
  [/\.(?:mynetwork|jobs|search|messaging|notifications)\./i, 'other'],
];
/** S: one screen may hold columns of several addresses. */
export const COLUMNS = '[data-testid="lazy-column"]';
/** The list itself, also while it is empty. E: seen 2025-04. */
export const LISTS = '[data-testid="mainFeed"], [data-finite-scroll-hotkey-context="FEED"], #recent-activity-top-card';

/** Whose page it is. E: seen 2025-04. */
export const PERSON_HEAD = '#recent-activity-top-card a[href*="/in/"]';
export const COMPANY_TABS = 'nav a[href*="/about"], nav a[href*="/posts"], nav a[href*="/people"]';

/** S: further attributes that name the post. The first two stated 2026-08 to 2026-11; never those of links. */
export const NAMING = [
  ['[data-testid^="ReactionFacepileCollection-urn:li:"]', 'data-testid'],
  ['[id^="translatable-commentary-urn:li:"]', 'id'],
  ['[data-view-tracking-scope*="urn:li:"]', 'data-view-tracking-scope'],
] as const;

/** E: the box of one post. Seen 2025-04 and, in shells of S, until 2026-10. */
export const EMBER_POSTS = '[data-urn]';
/** E: without an address in its own attribute. */
export const EMBER_BOXES = '[role="article"], [data-view-name="feed-full-update"]';
/** E: the button to comment, where everything else is gone. Language-free, seen 2025-04 and 2026-09. */
export const COMMENT_HOTKEY = '[data-finite-scroll-hotkey="c"]';

/**
 * Comments: S keyed by their address, E an article with it. Seen 2025-04 to 2026-09.
 * No colon in lists of selectors: jsdom, which reads saved pages, then answers out of page order.
 */
export const SDUI_COMMENTS = '[componentkey^="replaceableComment_"], [id^="replaceableComment_"]';
export const COMMENT_KEY = /^replaceableComment_urn:li:comment:/;
export const EMBER_COMMENTS = '[data-id*="comment"]';

/** S: text that is clamped by style only; all of it is in the document. */
export const LONG_TEXT = '[data-testid="expandable-text-box"]';
/** S: a text too short to be clamped (stated 2026-05 to 2026-08). */
export const SHORT_TEXT = '[componentkey^="feed-commentary_"], [id^="feed-commentary_"]';

/** Whoever may write a post. */
export const ACTOR_HREF = /(?:^|linkedin\.com)\/(in|company|school|showcase|groups)\/([^/?#]+)/;

/** The commonest icon of the button to react, while nobody has. Seen 2026-04. */
export const UNREACTED_ICON = 'svg[id^="thumbs-up"]';
/** Icons of the row of buttons; names without size and style. Both generations, years old. */
export const REACT_ICON = /^(?:thumbs-up|like|praise|empathy|interest|support|entertainment|appreciation)(?:-|$)/;
export const COMMENT_ICON = /^comment(?:-|$)/;
export const REPOST_ICON = /^repost(?:-|$)/;
/** Who may see a post; stands behind its age. */
export const AUDIENCE_ICON =
  'svg[id^="globe"], svg[id^="people"], svg[id^="group"], svg[id^="connections"], svg[id^="company-"], svg[id^="lock"], li-icon[type^="globe"], li-icon[type^="people"], li-icon[type^="group"], li-icon[type^="lock"], [data-test-icon^="globe"], [data-test-icon^="people"]';

/** E: begin of the numbers and buttons below a post. Seen 2025-04; the hotkeys until 2026-09. */
export const EMBER_BAR =
  '[data-finite-scroll-hotkey="l"], [data-finite-scroll-hotkey="c"], [data-test-icon^="thumbs-up"], use[href^="#thumbs-up"]';
export const EMBER_REACTIONS = '[data-reaction-details], [data-test-reactions-icon-type]';

/** What may be attached to a post. */
export const ATTACHMENTS =
  'video, [data-vjs-player], [data-player-id], iframe, img, form, fieldset, input[type="radio"], [role="radio"], [role="radiogroup"], [data-view-name^="feed-poll"], a[href]';
export const POLL_VIEW = /^feed-poll/;
/** Cards told by where they lead to. */
export const EVENT_HREF = /(?:^|linkedin\.com)\/events?\//;
export const JOB_HREF = /(?:^|linkedin\.com)\/jobs\//;

/** Shell S hangs older parts under this element. */
export const INTEROP = '#interop-outlet, [data-testid="interop-shadowdom"]';
/** Sheets over a page and what stands beside it. */
export const BESIDE = 'aside, dialog, [role="dialog"], header, footer, nav';
