import type { Draft } from '../../lib/domain/pages/editor.ts';

/** Name of the line from a page to the browser's panel beside it. */
export const PAGE_WATCH = 'page watch';

/** What happens on a page, as it is said to the panel: never a word of the page; of the user's, only the draft under the caret, for the check beside it. */
export type Said = { signal: 'went' | 'changed' | 'scrolled' } | { draft: Draft | null };
