import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { words as de } from './words/de.ts';
import { words as en } from './words/en.ts';
import { words as fr } from './words/fr.ts';
import { words as it } from './words/it.ts';

/** What stands on the controls of the interactive sample pages; written apart from the readers' tables on purpose. */
export interface ControlWords {
  reactState: string;
  noReaction: string;
  /** As state and as names in the menu: like, celebrate. */
  like: string;
  celebrate: string;
  reactE: string;
  unreactE: string;
  reactions: string;
  comment: string;
  sendComment: string;
  repost: string;
  repostNow: string;
  repostNowText: string;
  repostWords: string;
  undoRepost: string;
  send: string;
  menuOf(name: string): string;
  likes: string;
  follow: string;
  following: string;
  connect: string;
  invite(name: string): string;
  pending: string;
  pendingOf(name: string): string;
  addNote: string;
  sendPlain: string;
  sendInvitation: string;
  cancel: string;
  dismiss: string;
  startPost: string;
  publish: string;
  schedule: string;
  discard: string;
  saveDraft: string;
  audience: string;
  writeMessage: string;
  sendMessage: string;
  accept: string;
  acceptOf(name: string): string;
  ignore: string;
  ignoreOf(name: string): string;
  remove: string;
  options(name: string): string;
  /** Toasts. */
  posted: string;
  viewPost: string;
  drafted: string;
  reposted: string;
  invited: string;
  failed: string;
}

export const CONTROL_WORDS: Record<PageLanguage, ControlWords> = { de, en, fr, it };
