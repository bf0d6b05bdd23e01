import { usePageWords, useSettings } from './page-context.tsx';

/** What is read, what stays, what leaves; the last line is the loudest. */
export function DataFlow() {
  const t = usePageWords();
  const isNoticing = useSettings().noticing.length > 0;
  return (
    <dl className="flow">
      <div>
        <dt>{t('data.read')}</dt>
        <dd>
          {t('data.read.text')}
          {isNoticing && <span className="flow-more">{t('data.read.noticing')}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('data.stays')}</dt>
        <dd>
          {t('data.stays.text')}
          {isNoticing && <span className="flow-more">{t('data.stays.noticing')}</span>}
        </dd>
      </div>
      <div className="flow-out">
        <dt>{t('data.leaves')}</dt>
        <dd>
          {t('data.leaves.text')}
          <span className="meta">{t('data.leaves.meta')}</span>
        </dd>
      </div>
    </dl>
  );
}
