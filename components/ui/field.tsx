import { type ReactNode, useId } from 'react';

/** Far above every field of the networks. */
const LONGEST = 4000;

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
  placeholder?: string;
  hint?: ReactNode;
  /** `own` = the user's own words, in serif; `plain` = data such as an address. */
  voice?: 'own' | 'plain';
  /** More than one line; grows with the text where the browser can. */
  lines?: number;
  /** Characters at most. */
  longest?: number;
  /** What is typed into a single line. */
  kind?: 'text' | 'date' | 'search' | 'password';
}

/** A labelled text field. */
export function Field({
  label,
  value,
  onChange,
  onLeave,
  placeholder,
  hint,
  voice = 'own',
  lines = 1,
  longest = LONGEST,
  kind = 'text',
}: FieldProps) {
  const id = useId();
  const hintId = useId();
  const common = {
    id,
    value,
    placeholder,
    maxLength: longest,
    onBlur: onLeave,
    className: voice === 'plain' ? 'input sans' : 'input',
    'aria-describedby': hint === undefined ? undefined : hintId,
    autoComplete: 'off',
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {lines === 1 ? (
        <input {...common} type={kind} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...common} rows={lines} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint !== undefined && (
        <span className="meta" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  );
}
