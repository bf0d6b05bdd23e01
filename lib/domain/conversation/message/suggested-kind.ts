import type { MessageKind } from './check.ts';
import { hintKey } from './message-draft.ts';
import type { Touch } from './touch.ts';

/** The kind of message that follows from the journal; null = it says nothing, and a first message is as good as any. */
export const suggestedKind = (touch: Touch): MessageKind | null => (touch === 'none' ? null : 'follow-up');

/** Stands among the hints that are left as they are once the writer has picked a kind: from then on none is suggested. */
export const KIND_PICKED = hintKey('kind', null);
