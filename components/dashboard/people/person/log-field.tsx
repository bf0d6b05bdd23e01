import { type FormEvent, useEffect, useState } from 'react';
import type { LogLineView } from '../../../../lib/messages/journal-view.ts';
import { newestOnly } from '../../../coach/draft/newest-only.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useDays } from '../../days.ts';
import type { PeopleLink } from '../people-link.ts';
import type { PersonPartProps } from './person-part.ts';

/** One line about what happened, with how it is understood while it is typed. */
export function LogField({ link, person, changes }: PersonPartProps) {
  const t = usePageWords();
  const [line, setLine] = useState('');
  const understood = useUnderstood(link, line);
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    if (line.trim() === '') return;
    if (await changes.carryOut(link.log(person.key, line), t('person.log.done'))) setLine('');
  };
  return (
    <form className="log-field" onSubmit={(event) => void enter(event)}>
      <Field
        label={t('person.log')}
        hint={understood ? <Understood line={understood} /> : t('person.log.hint')}
        longest={2_000}
        value={line}
        onChange={setLine}
      />
      <Button submits disabled={line.trim() === ''}>
        {t('person.log.save')}
      </Button>
    </form>
  );
}

function Understood({ line: { label, happened, next, theme, tags } }: { line: LogLineView }) {
  const t = usePageWords();
  const day = useDays();
  const step = next && t('person.log.next', { what: next.what, day: day(next.day) });
  const serves = theme && t('journal.theme', { theme });
  const what = [label && `${label}, ${day(happened)}`, step, serves, ...tags.map((tag) => `#${tag}`)].filter(Boolean);
  return t('person.log.read', { what: what.join('; ') });
}

/** null while nothing is typed. */
function useUnderstood(link: PeopleLink, line: string): LogLineView | null {
  const [understood, setUnderstood] = useState<LogLineView | null>(null);
  const [reading] = useState(() => newestOnly(link.readLine, (answer) => setUnderstood(answer)));
  useEffect(() => {
    if (line.trim() !== '') reading.ask(line);
  }, [reading, line]);
  return line.trim() === '' ? null : understood;
}
