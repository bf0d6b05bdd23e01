import type { EditorKind } from '../../../domain/pages/editor.ts';
import type { Page, UserEvent } from '../../action-reader.ts';
import { editorKind } from '../editor/kind.ts';
import { iconOf } from './control.ts';
import { all, attr, plain } from './page-parts.ts';

/** What somebody is about to send. */
export interface Draft {
  text: string;
  editor: Element;
}

/**
 * The draft of a kind that an event may send: Enter in its editor, or a press on a button beside it that has words and
 * no icon, or says that it submits. Whether it was sent only the page can tell.
 * @returns null for an empty one
 */
export function draftSentBy({ type, path, control }: UserEvent, kind: EditorKind, page: Page): Draft | null {
  const { editors } = page.parts;
  const isButton = control && (attr(control, 'type') === 'submit' || (!iconOf(control) && plain(control)));
  let box = type === 'Enter' ? (path[0] as Element).closest(editors) : isButton ? control : null;
  for (; box; box = box.parentElement) {
    const found = box.matches(editors) ? [box] : all(box, editors);
    const editor = found.find((each) => kindOf(each, page) === kind);
    const text = editor ? textIn(editor).trim() : '';
    if (editor && text) return { text, editor };
    // Beyond the nearest editors there are those of other things.
    if (found[0]) return null;
  }
  return null;
}

/** The text of an editor, a line for each block; what the page draws between lines does not matter here. */
const textIn = (editor: Element): string =>
  (editor as HTMLTextAreaElement).value ?? [...editor.childNodes].map((block) => block.textContent).join('\n');

export const kindOf = (editor: Element, { document, parts }: Page): EditorKind | null =>
  editorKind(editor, document.location, parts.boxes, parts.post);
