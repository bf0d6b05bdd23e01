import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import { listAt } from './draft-path.ts';
import { useEditor, useEditorStore, useFault } from './editor-context.ts';
import { placeName } from './editor-store.ts';
import type { Option } from './pick-field.tsx';

interface TickListProps {
  path: FieldPath;
  label: string;
  choices: readonly Option[];
}

/** Any of a few things; kept in the order of the choices. */
export function TickList({ path, label, choices }: TickListProps) {
  const ticked = useEditor(({ data }) => listAt(data, path));
  const store = useEditorStore();
  const fault = useFault(path);
  if (choices.length === 0) return null;
  const toggle = (value: string, on: boolean) => {
    const values = choices
      .map((choice) => choice.value)
      .filter((each) => (each === value ? on : ticked.includes(each)));
    store.getState().set(path, values);
  };
  return (
    <fieldset className="choices" data-place={placeName(path)}>
      <legend className="label">{label}</legend>
      <div className="choices-row">
        {choices.map(({ value, label: name }) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            <span className="choice-words">{name}</span>
          </label>
        ))}
      </div>
      {fault !== undefined && <span className="meta fault">{fault}</span>}
    </fieldset>
  );
}
