import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import { listAt, textAt } from './draft-path.ts';
import { useEditor } from './editor-context.ts';
import type { Sides } from './editor-store.ts';
import { idIn } from './new-entry.ts';
import type { Option } from './pick-field.tsx';

/** The side to read where both stand in the form. */
export const sideToRead = (sides: Sides): NarrativeLanguage => (sides === 'both' ? 'de' : sides);

/** A text of the draft as a row shows it: in the language that is written, else in the other. */
function saidAt(data: unknown, path: FieldPath, sides: Sides): string {
  const side = sideToRead(sides);
  return textAt(data, [...path, side]) || textAt(data, [...path, side === 'de' ? 'en' : 'de']);
}

/** What entries elsewhere in the narrative are called, for a choice among them; those without a name are left out. */
export function useOptions(list: 'audiences' | 'themes' | 'goals', field: 'name' | 'title' | 'aim'): Option[] {
  const data = useEditor((state) => state.data);
  const sides = useEditor((state) => state.sides);
  return listAt(data, [list]).flatMap((entry, at) => {
    const label = saidAt(entry, [field], sides);
    return label === '' ? [] : [{ value: idIn(entry) || String(at), label }];
  });
}

/** The text of an entry for its row. */
export function useSaid(): (entry: unknown, ...path: (string | number)[]) => string {
  const sides = useEditor((state) => state.sides);
  return (entry, ...path) => saidAt(entry, path, sides);
}
