import { useEffect, useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';

interface EraseQuestionProps {
  /** How many, and who if it is one. */
  who: { count: number; name: string };
  onErase: () => void;
}

/** Asked in place, with what goes and what stays; the way back has the focus. */
export function EraseQuestion({ who, onErase }: EraseQuestionProps) {
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
        <b>{t('people.erase.question', who)}</b>
      </legend>
      <p>{t('people.erase.text')}</p>
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
