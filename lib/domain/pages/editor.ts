import type { Network } from '../profile/reading.ts';

/** What the text under the caret will become. */
export type EditorKind = 'post' | 'comment' | 'message' | 'invitation';

/** The text the user is writing, as it stands in the page's own editor. */
export interface EditorReading {
  network: Network;
  kind: 'editor';
  editor: EditorKind;
  text: string;
  /** Characters (UTF-16 code units, as the sites count) that the editor takes; null = not known. */
  limit: number | null;
  /** Comment: 'urn:li:activity:…' of the post it stands below, where the page tells. */
  urn: string | null;
}

/** As much of a text that is being written as can be said without its words. */
export interface Draft extends Pick<EditorReading, 'editor' | 'limit'> {
  /** UTF-16 code units, as the sites count. */
  length: number;
}

export const draftOf = ({ editor, limit, text }: EditorReading): Draft => ({ editor, limit, length: text.length });

/**
 * Limits of LinkedIn's editors, for where the page shows no counter. Sources: count-words.com 2026 and others for posts,
 * comments and messages (grade B to C); LinkedIn Help for notes: 200 without Premium, so that it holds for everyone.
 */
export const LINKEDIN_LIMITS: Readonly<Record<EditorKind, number>> = {
  post: 3_000,
  comment: 1_250,
  message: 8_000,
  invitation: 200,
};
