import type { MessageKind } from './check.ts';

/** A message that is being written. */
export interface MessageDraft {
  kind: MessageKind;
  /** The writer picked the kind: none is suggested any more. */
  isPicked?: true;
  /** What the writer pays for: decides how long a note may be. */
  plan: 'basic' | 'premium';
  text: string;
  /** Hints that the writer left as they are; see `hintKey`. */
  left: string[];
}

/** Names a hint as long as its words stand: the check, and the place where there is one. */
export const hintKey = (id: string, quote: string | null): string => `${id}:${quote ?? ''}`.slice(0, LONGEST_KEY);

const LONGEST_KEY = 300;
