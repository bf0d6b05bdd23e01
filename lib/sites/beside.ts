import { type Draft, draftOf } from '../domain/pages/editor.ts';
import type { MessagesReading } from '../domain/pages/messages.ts';
import { linkedinMessages, readMessagesBeside } from './linkedin/messages/reader.ts';
import { readOpenEditor } from './open-editor.ts';
import type { Steps } from './steps.ts';

/** What stands on a page beside what its address names. */
export interface Beside {
  /** Open in small windows over the page; null where nothing is, or the page is the messages' own. */
  messages: MessagesReading | null;
  /** What the user is writing; null = nothing. */
  draft: Draft | null;
}

/** Reads what stands beside the page's own content. */
export function* readBeside(root: Document, url: URL): Steps<Beside> {
  const onLinkedIn = /(^|\.)linkedin\.com$/.test(url.hostname);
  const messages = onLinkedIn && !linkedinMessages.at(url) ? yield* readMessagesBeside(root) : null;
  yield;
  const editor = readOpenEditor(root, url);
  return { messages, draft: editor && draftOf(editor) };
}
