import { useId } from 'react';
import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import { useEditorStore, useFault, useText } from './editor-context.ts';
import { placeName } from './editor-store.ts';

interface PlainFieldProps {
  path: FieldPath;
  label: string;
  hint?: string;
  kind?: 'text' | 'date' | 'number';
}

/** A name, a day or a number: the same in every language. */
export function PlainField({ path, label, hint, kind = 'text' }: PlainFieldProps) {
  const value = useText(path);
  const store = useEditorStore();
  const fault = useFault(path);
  const id = useId();
  const below = useId();
  const read = (typed: string): unknown => (kind === 'number' && typed !== '' ? Number(typed) : typed);
  return (
    <div className="editor-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input sans"
        type={kind}
        step={kind === 'number' ? 'any' : undefined}
        autoComplete="off"
        data-place={placeName(path)}
        value={value}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={below}
        onChange={(event) => store.getState().set(path, read(event.target.value))}
      />
      <span className="meta" id={below}>
        {fault === undefined ? hint : <span className="fault">{fault}</span>}
      </span>
    </div>
  );
}
