import type { EditorKind } from '../../../domain/pages/editor.ts';

/**
 * What the text in an editor will become; null where the box around it does not tell (search fields, forms).
 * @param boxes what an editor belongs to, by the box around it; the first that fits counts
 * @param posts a post, for editors that stand in one without a box of their own name
 */
export function editorKind(
  editor: Element,
  { pathname }: Pick<URL, 'pathname'>,
  boxes: readonly (readonly [kind: EditorKind, box: string])[],
  posts: string,
): EditorKind | null {
  for (const [kind, box] of boxes) if (editor.closest(box)) return kind;
  if (editor.tagName === 'TEXTAREA') return null;
  if (editor.closest(posts)) return 'comment';
  return pathname.startsWith('/messaging/') && editor.getAttribute('role') === 'textbox' ? 'message' : null;
}
