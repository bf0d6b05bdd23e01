import { OUTGOING, type OutgoingId } from '../../lib/connections/outgoing.ts';
import { usePageWords, useSettings } from './page-context.tsx';
import type { CoachSettings } from './settings-link.ts';

/** Where a connection goes, as long as it is switched on; null = off. */
const HOST_OF: Record<OutgoingId, (settings: CoachSettings) => string | null> = {
  'narrative-address': ({ narrativeAddress }) =>
    URL.canParse(narrativeAddress) ? new URL(narrativeAddress).host : null,
};

/** What is read, what stays, what leaves; the last line is the loudest. */
export function DataFlow() {
  const t = usePageWords();
  const settings = useSettings();
  const isNoticing = settings.noticing.length > 0;
  const leaves = OUTGOING.flatMap(({ id }) => {
    const host = HOST_OF[id](settings);
    return host === null ? [] : [{ id, host }];
  });
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
          <span className="flow-more">{t('data.stays.contacts')}</span>
          {isNoticing && <span className="flow-more">{t('data.stays.noticing')}</span>}
        </dd>
      </div>
      <div className="flow-out">
        <dt>{t('data.leaves')}</dt>
        <dd>
          {leaves.length === 0 && t('data.leaves.text')}
          {leaves.map(({ id, host }) => (
            <span key={id} className="flow-connection">
              {t(`data.leaves.${id}`, { host })}
            </span>
          ))}
          <span className="meta">{t(leaves.length === 0 ? 'data.leaves.meta' : 'data.leaves.only')}</span>
        </dd>
      </div>
    </dl>
  );
}
