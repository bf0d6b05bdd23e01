interface SwitchProps {
  label: string;
  text?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Yes or no: a native checkbox. */
export function Switch({ label, text, on, onChange }: SwitchProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span className="choice-words">
        {label}
        {text !== undefined && <span className="choice-text">{text}</span>}
      </span>
    </label>
  );
}
