import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import { listAt, textAt } from './draft-path.ts';
import { useEditor } from './editor-context.ts';
import { idIn } from './new-entry.ts';
import type { Option } from './pick-field.tsx';

/** A text of the draft as a row shows it: in the language that is written, else in the other. */
function saidAt(data: unknown, path: FieldPath, side: NarrativeLanguage): string {
  return textAt(data, [...path, side]) || textAt(data, [...path, side === 'de' ? 'en' : 'de']);
}

/** What entries elsewhere in the narrative are called, for a choice among them; those without a name are left out. */
export function useOptions(list: 'audiences' | 'themes' | 'goals', field: 'name' | 'title' | 'aim'): Option[] {
  const data = useEditor((state) => state.data);
  const side = useEditor((state) => state.side);
  return listAt(data, [list]).flatMap((entry, at) => {
    const label = saidAt(entry, [field], side);
    return label === '' ? [] : [{ value: idIn(entry) || String(at), label }];
  });
}

/** The text of an entry for its row. */
export function useSaid(): (entry: unknown, ...path: (string | number)[]) => string {
  const side = useEditor((state) => state.side);
  return (entry, ...path) => saidAt(entry, path, side);
}
