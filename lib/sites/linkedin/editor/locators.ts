import type { EditorKind } from '../../../domain/pages/editor.ts';
import { defineLocators } from '../../pack/define-locators.ts';

/**
 * Anything that takes running text: a text area, or a rich editor that says it is one. By itself, since the sidebar looks
 * for nothing else and carries no table.
 */
export const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false"])';

const BOXES: readonly (readonly [kind: EditorKind, box: string])[] = [
  ['invitation', '#custom-message, .send-invite, [aria-labelledby="send-invite-modal"]'],
  ['message', 'form.msg-form, [class*="msg-form__"], [id^="msg-form"], [data-view-name="messaging-form"]'],
  ['comment', '[componentkey^="commentBox-"], [id^="commentBox-"], [class*="comments-comment-box"]'],
  [
    'post',
    '[data-sdui-screen*="sharing.ShareCompose"], [componentkey="ShareBox_textEditor"], [id="ShareBox_textEditor"], [data-test-modal-id="sharebox"], [class*="share-creation-state"], [class*="share-box"]',
  ],
];

export const EDITOR = defineLocators(
  'linkedin/editor',
  '2026-10',
  {
    editors: EDITORS,

    /**
     * What an editor belongs to, by the box around it; the first that fits counts. Both composers of posts were stated by
     * several others between 2026-07 and 2026-10 and not seen; boxes of comments and messages were seen 2025-04 to 2026-09.
     */
    boxes: BOXES,

    /** A post, for editors that stand in one without a box of their own name. */
    posts:
      '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [componentkey*="FeedType_"], [id*="FeedType_"]',

    /** Drawn into the editor by the page: icons and pictures. A mention is the user's own text. */
    notText: 'svg, img, button, [aria-hidden="true"]',
  },
  { boxes: ['name', 'selector'] },
);

/** "0/200" beside the editor. */
export const COUNTER = /^\s*[\d.,]+\s*\/\s*(\d[\d.,]*)\s*$/;
