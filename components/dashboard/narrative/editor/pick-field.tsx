import { useId } from 'react';
import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import { useEditorStore, useFault, useText } from './editor-context.ts';
import { placeName } from './editor-store.ts';

export interface Option {
  value: string;
  label: string;
}

interface PickFieldProps {
  path: FieldPath;
  label: string;
  choices: readonly Option[];
  /** What stands there while nothing is chosen; without it something always is. */
  none?: string;
}

/** One of a few things. */
export function PickField({ path, label, choices, none }: PickFieldProps) {
  const value = useText(path);
  const store = useEditorStore();
  const fault = useFault(path);
  const id = useId();
  return (
    <div className="editor-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input sans select"
        data-place={placeName(path)}
        value={value}
        aria-invalid={fault !== undefined || undefined}
        onChange={(event) => store.getState().set(path, event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {fault !== undefined && <span className="meta fault">{fault}</span>}
    </div>
  );
}
