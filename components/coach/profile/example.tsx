import { useState } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useWords } from '../coach-context.tsx';

/** How it looks when it is done well, and when not. */
export function Example({ good, bad }: { good: string; bad: string }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      className="example"
      headClass="link"
      open={open}
      onToggle={() => setOpen(!open)}
      head={t('example.title')}
    >
      <dl className="example-pair">
        <dt className="label">{t('example.good')}</dt>
        <dd>{good}</dd>
        <dt className="label">{t('example.bad')}</dt>
        <dd>{bad}</dd>
      </dl>
    </Disclosure>
  );
}
