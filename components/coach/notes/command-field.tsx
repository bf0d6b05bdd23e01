import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { ThemeView } from '../../../lib/messages/journal-view.ts';
import { type Command, type Completion, completionsOf, isCommandBegun } from './commands.ts';

/** As the background reads it. */
const LONGEST = 500;

interface CommandFieldProps {
  t: Translate;
  field: RefObject<HTMLInputElement | null>;
  commands: readonly Command[];
  themes: readonly ThemeView[];
  line: string;
  /** Id of what says how the line is understood. */
  describedBy: string;
  onChange: (line: string) => void;
}

/** One line that offers commands behind a slash and themes behind "#": arrows choose, Enter or Tab takes what is
 * chosen, Escape leaves the letters as they are. */
export function CommandField({ t, field, commands, themes, line, describedBy, onChange }: CommandFieldProps) {
  const id = useId();
  const list = useId();
  // null = nothing was chosen by arrows.
  const [at, setAt] = useState<number | null>(null);
  // Put away by Escape, until something else is typed.
  const [away, setAway] = useState<string | null>(null);
  const offered = away === line ? [] : completionsOf(line, commands, themes);
  // Enter behind a tag saves the line: only a command offers itself.
  const place = at ?? (isCommandBegun(line) ? 0 : -1);
  const chosen = offered[Math.min(place, offered.length - 1)];
  const take = (completion: Completion) => {
    setAt(null);
    onChange(completion.line);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (offered.length === 0 || event.shiftKey || event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown') setAt((place + 1) % offered.length);
    else if (key === 'ArrowUp') setAt((Math.max(place, 0) - 1 + offered.length) % offered.length);
    else if (chosen && (key === 'Enter' || key === 'Tab')) take(chosen);
    else if (key === 'Escape') setAway(line);
    else return;
    event.preventDefault();
  };
  const optionId = ({ key }: Completion) => `${list}-${key}`;
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
          setAt(null);
          onChange(event.target.value);
        }}
      />
      <div
        className="command-list"
        id={list}
        role="listbox"
        aria-label={isCommandBegun(line) ? t('notes.commands') : t('notes.themes')}
        hidden={offered.length === 0}
      >
        {offered.map((completion) => (
          <div
            key={completion.key}
            id={optionId(completion)}
            role="option"
            tabIndex={-1}
            aria-selected={completion === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              take(completion);
            }}
          >
            <b>{completion.word}</b>
            {completion.label !== '' && <span className="meta"> {completion.label}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
