import Check from 'lucide-react/icons/check';
import { NETWORK_NAMES } from '../../lib/domain/profile/network-names.ts';
import type { Network } from '../../lib/domain/profile/reading.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { usePageState, usePageWords } from './page-context.tsx';

/** Access per network: its state, the button that asks the browser, the way to take it back. */
export function AccessList() {
  const t = usePageWords();
  const refused = usePageState((state) => state.refused);
  return (
    <>
      <ul className="access">
        <AccessRow network="linkedin" />
        <AccessRow network="xing" />
      </ul>
      <p role="status">{refused ? t('access.refused') : ''}</p>
    </>
  );
}

function AccessRow({ network }: { network: Network }) {
  const t = usePageWords();
  const granted = usePageState((state) => state.access[network]);
  const grant = usePageState((state) => state.grant);
  const revoke = usePageState((state) => state.revoke);
  const name = NETWORK_NAMES[network];
  return (
    <li className="access-row">
      <b>{name}</b>
      <span className="access-state">
        {granted && <Icon of={Check} />}
        {t(granted ? 'access.granted' : 'access.denied')}
      </span>
      {granted ? (
        <button
          type="button"
          className="link"
          aria-label={t('access.revoke.name', { network: name })}
          onClick={() => void revoke(network)}
        >
          {t('access.revoke')}
        </button>
      ) : (
        <Button onClick={() => void grant(network)}>{t('access.grant', { network: name })}</Button>
      )}
    </li>
  );
}
