import * as z from 'zod/mini';
import { MESSAGE_KINDS, type MessageKind } from '../domain/conversation/message/check.ts';
import type { MessageDraft } from '../domain/conversation/message/message-draft.ts';

/** See `MessageDraft`. Longer than any message that is looked at. */
export const MessageDraftField = z.strictObject({
  kind: z.enum(MESSAGE_KINDS),
  isPicked: z.exactOptional(z.literal(true)),
  plan: z.enum(['basic', 'premium']),
  text: z.string().check(z.maxLength(10_000)),
  left: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(200)),
});

/** What a message to somebody begins with. */
export interface MessageStart {
  /** What was begun; null = nothing. */
  draft: MessageDraft | null;
  /** The kind that follows from the journal, and what it follows from, in words; null = nothing speaks for one. */
  suggested: { kind: MessageKind; reason: string } | null;
}

/** What could be looked at again in a message, in finished words. */
export interface MessageCheckView {
  hints: MessageHintView[];
  /** Names of what was looked at and is in order. */
  fine: string[];
  /** Characters as a reader counts them. */
  length: number;
  /** So many are enough, or are taken. */
  most: number;
  /** The opening that a recruiter writes about; null = none. */
  opening: string | null;
}

export interface MessageHintView {
  /** See `hintKey`. */
  key: string;
  /** Verbatim; null where something is missing. */
  quote: string | null;
  title: string;
  advice: string;
  reason: string;
  basis: { label: string; source: string };
}
