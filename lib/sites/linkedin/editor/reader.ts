import { type EditorReading, LINKEDIN_LIMITS } from '../../../domain/pages/editor.ts';
import { writtenText } from '../../dom/written-text.ts';
import { editorKind } from './kind.ts';
import { COUNTER, EDITOR } from './locators.ts';

/**
 * The editor an event came from.
 * @param path `event.composedPath()`, which also crosses open shadow roots
 */
export function editorOf(path: readonly EventTarget[]): Element | null {
  const element = path.find((target): target is Element => 'matches' in target && typeof target.matches === 'function');
  return element?.closest(EDITOR.editors) ?? null;
}

/**
 * What the user is writing there. Only the editor itself is looked at, so that this may run while the user types.
 * @returns null where the box around it says nothing of what the text will become (search fields, forms)
 */
export function readEditor(editor: Element, address: URL): EditorReading | null {
  const kind = editorKind(editor, address, EDITOR.boxes, EDITOR.posts);
  if (kind === null) return null;
  return {
    network: 'linkedin',
    kind: 'editor',
    editor: kind,
    text: writtenText(editor, EDITOR.notText),
    limit: counterBeside(editor) ?? LINKEDIN_LIMITS[kind],
    urn: kind === 'comment' ? urnAround(editor) : null,
  };
}

function counterBeside(editor: Element): number | null {
  const box = editor.closest('form, dialog, [role="dialog"]') ?? editor.parentElement;
  for (const counter of box?.querySelectorAll('[aria-live]') ?? []) {
    const limit = COUNTER.exec(counter.textContent ?? '')?.[1];
    if (limit) return Number(limit.replace(/\D/g, ''));
  }
  return null;
}

function urnAround(editor: Element): string | null {
  return editor.closest('[data-urn^="urn:li:"]')?.getAttribute('data-urn') ?? null;
}
