import { useEffect, useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Namesakes } from './namesakes.tsx';
import type { PeopleLink, Told } from './people-link.ts';
import { useErasing } from './use-erasing.ts';

interface EraseQuestionProps {
  link: PeopleLink;
  /** Keys of those who would be erased; stays the same list as long as they are the same. */
  people: readonly string[];
  /** What the first of them is called. */
  name: string;
  onErase: (told: Told) => Promise<unknown>;
}

/** Asked in place, with what goes and what stays; the way back has the focus. */
export function EraseQuestion({ link, people, name, onErase }: EraseQuestionProps) {
  const t = usePageWords();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const { part, erase } = useErasing(onErase);
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
      {part === null ? (
        <div className="actions">
          <Button kind="danger" onClick={erase}>
            {t('people.erase.confirm')}
          </Button>
          <Button ref={keep} onClick={() => setAsking(false)}>
            {t('people.erase.keep')}
          </Button>
        </div>
      ) : (
        <>
          <p role="status">{t('people.erase.running', { count: people.length })}</p>
          <progress aria-label={t('people.erase.running', { count: people.length })} max={1} value={part} />
        </>
      )}
    </fieldset>
  );
}
