import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import { type Command, completionsOf, withCommand } from './commands.ts';

/** As the background reads it. */
const LONGEST = 500;

interface CommandFieldProps {
  t: Translate;
  field: RefObject<HTMLInputElement | null>;
  commands: readonly Command[];
  line: string;
  /** Id of what says how the line is understood. */
  describedBy: string;
  onChange: (line: string) => void;
}

/** One line that offers commands behind a slash: arrows choose, Enter or Tab takes, Escape leaves the letters as they are. */
export function CommandField({ t, field, commands, line, describedBy, onChange }: CommandFieldProps) {
  const id = useId();
  const list = useId();
  const [at, setAt] = useState(0);
  // Put away by Escape, until something else is typed.
  const [away, setAway] = useState<string | null>(null);
  const offered = away === line ? [] : completionsOf(line, commands);
  const chosen = offered[Math.min(at, offered.length - 1)];
  const take = (command: Command) => {
    setAt(0);
    onChange(withCommand(line, command));
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!chosen || event.shiftKey || event.nativeEvent.isComposing) return;
    const { key } = event;
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[key];
    if (step !== undefined) setAt((offered.indexOf(chosen) + step + offered.length) % offered.length);
    else if (key === 'Enter' || key === 'Tab') take(chosen);
    else if (key === 'Escape') setAway(line);
    else return;
    event.preventDefault();
  };
  const optionId = (command: Command) => `${list}-${command.id}`;
  return (
    <div className="command-field">
      <label className="label" htmlFor={id}>
        {t('notes.line')}
      </label>
      <input
        id={id}
        ref={field}
        className="input sans"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-activedescendant={chosen && optionId(chosen)}
        aria-describedby={describedBy}
        autoComplete="off"
        maxLength={LONGEST}
        placeholder={t('notes.line.empty')}
        value={line}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setAt(0);
          onChange(event.target.value);
        }}
      />
      <div className="command-list" id={list} role="listbox" aria-label={t('notes.commands')} hidden={!chosen}>
        {offered.map((command) => (
          <div
            key={command.id}
            id={optionId(command)}
            role="option"
            tabIndex={-1}
            aria-selected={command === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              take(command);
            }}
          >
            <b>/{command.word}</b> <span className="meta">{command.label}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
