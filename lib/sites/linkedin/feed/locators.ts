import { defineLocators } from '../../pack/define-locators.ts';

/**
 * Where posts stand on LinkedIn, as data: the strongest meaning first, each with the month it was last seen.
 * Generation S = server-driven pages (feed 2026 on), generation E = Ember. "Stated" = by other projects, not seen.
 */
export const FEED = defineLocators(
  'linkedin/feed',
  '2026-11',
  {
    /**
     * S: boxes of posts, and the tools to comment that every real post has below it (modules between the posts have none).
     * Seen 2026-04 as componentkey, 2026-09 as id. Each selector costs a look at every element of the page.
     */
    sduiKeys: '[componentkey*="FeedType_"]',

    sduiIds: '[id*="FeedType_"]',

    /** S: begin of the key of the box itself. The first seen 2026-04 to 2026-09, the second stated 2026-09 to 2026-11. */
    postKeys: ['expanded', 'update-card-focus'],

    commentTools: '[componentkey*="-replaceableCommentTools"], [id*="-replaceableCommentTools"]',

    toolsKey: '-replaceableCommentTools',

    /** S: the screen, which names itself. */
    screens: '[data-sdui-screen]',

    /** S: one screen may hold columns of several addresses. */
    columns: '[data-testid="lazy-column"]',

    /** The list itself, also while it is empty. E: seen 2025-04. */
    lists: '[data-testid="mainFeed"], [data-finite-scroll-hotkey-context="FEED"], #recent-activity-top-card',

    /** Whose page it is. E: seen 2025-04. */
    personHead: '#recent-activity-top-card a[href*="/in/"]',

    companyTabs: 'nav a[href*="/about"], nav a[href*="/posts"], nav a[href*="/people"]',

    /** S: further attributes that name the post. The first two stated 2026-08 to 2026-11; never those of links. */
    naming: [
      ['[data-testid^="ReactionFacepileCollection-urn:li:"]', 'data-testid'],
      ['[id^="translatable-commentary-urn:li:"]', 'id'],
      ['[data-view-tracking-scope*="urn:li:"]', 'data-view-tracking-scope'],
    ],

    /** E: the box of one post. Seen 2025-04 and, in shells of S, until 2026-10. */
    emberPosts: '[data-urn]',

    /** E: without an address in its own attribute. */
    emberBoxes: '[role="article"], [data-view-name="feed-full-update"]',

    /** E: the button to comment, where everything else is gone. Language-free, seen 2025-04 and 2026-09. */
    commentHotkey: '[data-finite-scroll-hotkey="c"]',

    /**
     * Comments: S keyed by their address, E an article with it. Seen 2025-04 to 2026-09.
     * No colon in lists of selectors: jsdom, which reads saved pages, then answers out of page order.
     */
    sduiComments: '[componentkey^="replaceableComment_"], [id^="replaceableComment_"]',

    emberComments: '[data-id*="comment"]',

    /** S: text that is clamped by style only; all of it is in the document. */
    longText: '[data-testid="expandable-text-box"]',

    /** S: a text too short to be clamped (stated 2026-05 to 2026-08). */
    shortText: '[componentkey^="feed-commentary_"], [id^="feed-commentary_"]',

    /** The commonest icon of the button to react, while nobody has. Seen 2026-04. */
    unreactedIcon: 'svg[id^="thumbs-up"]',

    /** Who may see a post; stands behind its age. */
    audienceIcon:
      'svg[id^="globe"], svg[id^="people"], svg[id^="group"], svg[id^="connections"], svg[id^="company-"], svg[id^="lock"], li-icon[type^="globe"], li-icon[type^="people"], li-icon[type^="group"], li-icon[type^="lock"], [data-test-icon^="globe"], [data-test-icon^="people"]',

    /** E: begin of the numbers and buttons below a post. Seen 2025-04; the hotkeys until 2026-09. */
    emberBar:
      '[data-finite-scroll-hotkey="l"], [data-finite-scroll-hotkey="c"], [data-test-icon^="thumbs-up"], use[href^="#thumbs-up"]',

    emberReactions: '[data-reaction-details], [data-test-reactions-icon-type]',

    /** What may be attached to a post. */
    attachments:
      'video, [data-vjs-player], [data-player-id], iframe, img, form, fieldset, input[type="radio"], [role="radio"], [role="radiogroup"], [data-view-name^="feed-poll"], a[href]',

    /** Shell S hangs older parts under this element. */
    interop: '#interop-outlet, [data-testid="interop-shadowdom"]',

    /** Sheets over a page and what stands beside it. */
    beside: 'aside, dialog, [role="dialog"], header, footer, nav',
  },
  { postKeys: 'text', toolsKey: 'text', naming: ['selector', 'text'] },
);

export const FEED_TYPE = /FeedType_([A-Z_]+)/;

/** Which page a kind of feed belongs to; kinds not named here fit any. */
export const FEED_TYPES: readonly (readonly [type: RegExp, page: string])[] = [
  [/^MAIN_FEED/, 'home'],
  [/^FEED_DETAIL/, 'post'],
  [/SEARCH/, 'other'],
  [/COMPANY|ORGANI[SZ]ATION/, 'company'],
  [/PROFILE|MEMBER/, 'person'],
];

/** S: the same, by the name of the screen. Seen 2026-04; UpdateDetail stated 2026-05 to 2026-10. */
export const SCREEN_PAGES: readonly (readonly [screen: RegExp, page: string])[] = [
  [/\.feed\.MainFeed/, 'home'],
  [/UpdateDetail|FeedDetail/, 'post'],
  [/\.(?:company|organization|organisation|pages?)\./i, 'company'],
  [/\.profile\./i, 'person'],
  [/\.(?:mynetwork|jobs|search|messaging|notifications)\./i, 'other'],
];

export const COMMENT_KEY = /^replaceableComment_urn:li:comment:/;

/** Whoever may write a post. */
export const ACTOR_HREF = /(?:^|linkedin\.com)\/(in|company|school|showcase|groups)\/([^/?#]+)/;

/** Icons of the row of buttons; names without size and style. Both generations, years old. */
export const REACT_ICON = /^(?:thumbs-up|like|praise|empathy|interest|support|entertainment|appreciation)(?:-|$)/;

export const COMMENT_ICON = /^comment(?:-|$)/;

export const REPOST_ICON = /^repost(?:-|$)/;

export const POLL_VIEW = /^feed-poll/;

/** Cards told by where they lead to. */
export const EVENT_HREF = /(?:^|linkedin\.com)\/events?\//;

export const JOB_HREF = /(?:^|linkedin\.com)\/jobs\//;
