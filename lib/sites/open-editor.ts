import type { EditorReading } from '../domain/pages/editor.ts';
import { fitting } from './dom/fitting.ts';
import { isHidden } from './dom/hidden.ts';
import { EDITOR } from './linkedin/editor/locators.ts';
import { readEditor } from './linkedin/editor/reader.ts';
import { regionsOf } from './linkedin/interop.ts';
import { readXingEditor } from './xing/editor/reader.ts';
import { onXing } from './xing/host.ts';

/** The text that stands in one of the page's editors: where the caret is, else the first begun one; null without any. */
export function readOpenEditor(root: Document, address: URL): EditorReading | null {
  let begun: EditorReading | null = null;
  for (const region of onXing(address) ? [root] : regionsOf(root)) {
    for (const editor of fitting(region, EDITOR.editors.split(', '))) {
      const reading = isHidden(editor) ? null : readEditorAt(editor, address);
      if (reading && editor.contains(region.activeElement)) return reading;
      if (reading && reading.text.trim() !== '') begun ??= reading;
    }
  }
  return begun;
}

/** What the user is writing in an editor, by the rules of the network it belongs to; null = nothing that is a draft. */
export const readEditorAt = (editor: Element, address: URL): EditorReading | null =>
  onXing(address) ? readXingEditor(editor, address) : readEditor(editor, address);
