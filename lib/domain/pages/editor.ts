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

/** What the user is writing on the page. Its words go to the extension's own background and nowhere else. */
export interface Draft extends Pick<EditorReading, 'network' | 'editor' | 'limit' | 'text'> {
  /** UTF-16 code units, as the sites count. */
  length: number;
}

export const draftOf = ({ network, editor, limit, text }: EditorReading): Draft => ({
  network,
  editor,
  limit,
  text,
  length: text.length,
});

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
