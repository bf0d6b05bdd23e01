import { useEffect, useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Namesakes } from './namesakes.tsx';
import type { PeopleLink } from './people-link.ts';

interface EraseQuestionProps {
  link: PeopleLink;
  /** Keys of those who would be erased; stays the same list as long as they are the same. */
  people: readonly string[];
  /** What the first of them is called. */
  name: string;
  onErase: () => void;
}

/** Asked in place, with what goes and what stays; the way back has the focus. */
export function EraseQuestion({ link, people, name, onErase }: EraseQuestionProps) {
  const t = usePageWords();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking) return <Button onClick={() => setAsking(true)}>{t('people.erase')}</Button>;
  return (
    <fieldset className="erase people-erase">
      <legend>
        <b>{t('people.erase.question', { count: people.length, name })}</b>
      </legend>
      <p>{t('people.erase.text')}</p>
      <Namesakes link={link} people={people} />
      <div className="actions">
        <Button kind="danger" onClick={onErase}>
          {t('people.erase.confirm')}
        </Button>
        <Button ref={keep} onClick={() => setAsking(false)}>
          {t('people.erase.keep')}
        </Button>
      </div>
    </fieldset>
  );
}
