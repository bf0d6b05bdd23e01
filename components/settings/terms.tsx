import { useState } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';
import { usePageWords } from './page-context.tsx';

/** The networks' rules and the risk that remains, in plain words, not in a footnote. */
export function Terms() {
  const t = usePageWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="terms">
      <p>{t('terms.text')}</p>
      <Disclosure
        className="terms-more"
        headClass="link"
        head={t('terms.more')}
        open={open}
        onToggle={() => setOpen(!open)}
      >
        <dl className="terms-list">
          <dt>LinkedIn</dt>
          <dd>
            <p>{t('terms.linkedin')}</p>
            <p>{t('terms.linkedin.practice')}</p>
          </dd>
          <dt>XING</dt>
          <dd>
            <p>{t('terms.xing')}</p>
          </dd>
        </dl>
        <p>{t('terms.page')}</p>
        <p className="meta">{t('terms.date')}</p>
      </Disclosure>
    </div>
  );
}
