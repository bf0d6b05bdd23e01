import type { FieldPath } from '../../../lib/domain/narrative/fault.ts';

const EDITOR = '#narrative-edit';

/** Where a field of the narrative is edited: '#narrative-edit/themes/0/claim'. */
export const editorAddress = (path: FieldPath = []): string => [EDITOR, ...path].join('/');

/** The field that an address names; empty where it names the editor alone. */
export function pathInAddress(hash: string): FieldPath {
  if (!hash.startsWith(`${EDITOR}/`)) return [];
  const steps = hash.slice(EDITOR.length + 1).split('/');
  return steps.filter((step) => step !== '').map((step) => (/^\d{1,4}$/.test(step) ? Number(step) : step));
}
