import { type ReactNode, useId } from 'react';

export interface Choice<T extends string> {
  value: T;
  label: string;
  /** A second line. */
  text?: string;
  /** Language of the label where it differs from the page's. */
  lang?: string;
  /** Stands above the label. */
  drawing?: ReactNode;
}

interface ChoicesProps<T extends string> {
  /** Name of the group; shown as a label unless hidden. */
  name: string;
  nameHidden?: boolean;
  shape: 'row' | 'column' | 'grid' | 'cards';
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One of several: native radio buttons, so that arrows, forms and screen readers know them. */
export function Choices<T extends string>({
  name,
  nameHidden = false,
  shape,
  choices,
  value,
  onChange,
}: ChoicesProps<T>) {
  const group = useId();
  return (
    <fieldset className="choices">
      <legend className={nameHidden ? 'spoken' : 'label'}>{name}</legend>
      <div className={`choices-${shape}`}>
        {choices.map((choice) => (
          <label key={choice.value} className={shape === 'cards' ? 'pick' : 'choice'} lang={choice.lang}>
            {choice.drawing}
            <input
              type="radio"
              name={group}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className="choice-words">
              {choice.text === undefined ? choice.label : <b>{choice.label}</b>}
              {choice.text !== undefined && <span className="choice-text">{choice.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
