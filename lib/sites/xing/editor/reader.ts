import type { EditorKind, EditorReading } from '../../../domain/pages/editor.ts';
import { writtenText } from '../../dom/written-text.ts';
import { feedPlace } from '../feed/address.ts';
import { isMessages } from '../messages/address.ts';
import { EDITOR } from './locators.ts';

/**
 * What the user is writing on XING. What it will become is told by the address: on the page of messages a message, beside
 * posts a post, and within one a comment. Nothing is known of how long it may be.
 * @returns null on every other page, where an editor may be for anything
 */
export function readXingEditor(editor: Element, address: URL): EditorReading | null {
  const kind = editor.closest(EDITOR.elsewhere) ? null : kindAt(editor, address);
  if (kind === null) return null;
  const text = writtenText(editor, EDITOR.notText);
  return { network: 'xing', kind: 'editor', editor: kind, text, limit: null, urn: null };
}

function kindAt(editor: Element, address: URL): EditorKind | null {
  if (isMessages(address)) return 'message';
  if (feedPlace(address) === null) return null;
  return editor.closest(EDITOR.posts) ? 'comment' : 'post';
}
