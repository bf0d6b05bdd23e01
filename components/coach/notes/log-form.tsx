import { useEffect, useId, useRef } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import { Button } from '../../ui/button.tsx';
import type { Acts } from '../use-acts.ts';
import { CommandField } from './command-field.tsx';
import { type CommandId, commandsIn, isCommand, saysSomething, withCommand } from './commands.ts';
import type { NotesLink, Who } from './notes-link.ts';
import { Understood } from './understood.tsx';
import { useLine } from './use-line.ts';
import { useThemes } from './use-themes.ts';
import { useUnderstood } from './use-understood.ts';

/** Those with a button of their own; the line knows the others. */
const BUTTONS: readonly CommandId[] = ['call', 'message', 'meeting'];

interface LogFormProps {
  link: NotesLink;
  who: Who;
  acts: Acts;
  /** 'YYYY-MM-DD' where the user is. */
  today: string;
  t: Translate;
  locale: string;
  onLogged: () => void;
}

/** What happened, in one line. The field has the focus as soon as the notes stand open: whoever opens them wants to write. */
export function LogForm({ link, who, acts, today, t, locale, onLogged }: LogFormProps) {
  const { line, write } = useLine(link, who.person);
  const themes = useThemes(link);
  const understood = useUnderstood(link, line ?? '');
  const field = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  const description = useId();
  const commands = commandsIn(t);
  const isKnown = line !== null;
  useEffect(() => {
    if (isKnown) field.current?.focus({ preventScroll: true });
  }, [isKnown]);
  if (line === null) return <div className="part log-form" aria-busy="true" />;
  const log = async () => {
    if (!saysSomething(line) || busy.current) return;
    busy.current = true;
    const text = t('notes.done', { what: understood?.label ?? t('notes.next') });
    const isDone = await acts.perform(text, (act) => link.log(act, who, line));
    busy.current = false;
    if (!isDone) return;
    write('');
    onLogged();
    field.current?.focus();
  };
  return (
    <form
      className="part log-form"
      onSubmit={(event) => {
        event.preventDefault();
        void log();
      }}
    >
      <div className="log-ways">
        {commands
          .filter(({ id }) => BUTTONS.includes(id))
          .map((command) => (
            <Button
              key={command.id}
              aria-pressed={isCommand(line, command)}
              onClick={() => {
                write(withCommand(line, command));
                field.current?.focus();
              }}
            >
              {command.label}
            </Button>
          ))}
      </div>
      <CommandField
        t={t}
        field={field}
        commands={commands}
        themes={themes}
        line={line}
        describedBy={description}
        onChange={write}
      />
      <Understood id={description} view={understood} today={today} t={t} locale={locale} />
      <div className="actions">
        <Button kind="primary" submits disabled={!saysSomething(line)}>
          {t('notes.log')}
        </Button>
      </div>
    </form>
  );
}
