import type { EditorReading } from '../../../domain/pages/editor.ts';
import { fitting } from '../../dom/fitting.ts';
import { isHidden } from '../../dom/hidden.ts';
import { regionsOf } from '../interop.ts';
import { EDITOR } from './locators.ts';
import { readEditor } from './reader.ts';

/** The text that stands in one of the page's editors: where the caret is, else the first begun one; null without any. */
export function readOpenEditor(root: Document, address: URL): EditorReading | null {
  let begun: EditorReading | null = null;
  for (const region of regionsOf(root)) {
    for (const editor of fitting(region, EDITOR.editors.split(', '))) {
      const reading = isHidden(editor) ? null : readEditor(editor, address);
      if (reading && editor.contains(region.activeElement)) return reading;
      if (reading && reading.text.trim() !== '') begun ??= reading;
    }
  }
  return begun;
}
