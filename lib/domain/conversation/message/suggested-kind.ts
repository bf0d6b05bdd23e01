import type { MessageKind } from './check.ts';
import type { Touch } from './touch.ts';

/** The kind of message that follows from the journal; null = it says nothing, and a first message is as good as any. */
export const suggestedKind = (touch: Touch): MessageKind | null => (touch === 'none' ? null : 'follow-up');
