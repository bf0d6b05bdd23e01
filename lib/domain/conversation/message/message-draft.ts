import type { MessageKind } from './check.ts';

/** A message that is being written. */
export interface MessageDraft {
  kind: MessageKind;
  text: string;
  /** Hints that the writer left as they are; see `hintKey`. */
  left: string[];
}
