import { type EditorReading, LINKEDIN_LIMITS } from '../../../domain/pages/editor.ts';
import { editorKind } from './kind.ts';
import { COUNTER, EDITOR } from './locators.ts';

/** Above this the text is no draft; the rest is not looked at. */
const MOST = 20_000;

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
    text: draftIn(editor).slice(0, MOST),
    limit: counterBeside(editor) ?? LINKEDIN_LIMITS[kind],
    urn: kind === 'comment' ? urnAround(editor) : null,
  };
}

/** Paragraphs as lines; a rich editor marks an empty line with a lone break. */
function draftIn(editor: Element): string {
  if (editor.tagName === 'TEXTAREA') return (editor as HTMLTextAreaElement).value;
  const blocks = [...editor.children].filter((child) => child.matches('p, div, ul, ol, blockquote'));
  if (blocks.length === 0) return textOf(editor);
  return blocks.map(textOf).join('\n');
}

function textOf(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (child.tagName === 'BR') text += child.nextSibling ? '\n' : '';
      else if (!child.matches(EDITOR.notText))
        text += (text !== '' && child.tagName === 'LI' ? '\n' : '') + textOf(child);
    }
  }
  return text.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '');
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
