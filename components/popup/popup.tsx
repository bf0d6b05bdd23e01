import { NETWORK_NAMES } from '../../lib/domain/profile/network-names.ts';
import type { Network } from '../../lib/domain/profile/reading.ts';
import { Page, usePageState, usePageWords } from '../settings/page-context.tsx';
import type { SettingsLink } from '../settings/settings-link.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { Button, LinkButton } from '../ui/button.tsx';

/** Why the toolbar's button can't open the coach in this tab. */
export type PopupReason =
  /** The tab was open before access was given: the keystroke guard would come too late. */
  | { kind: 'reload' }
  /** Access to the network is missing or was taken back. */
  | { kind: 'revoked'; network: Network }
  /** Neither LinkedIn nor XING. */
  | { kind: 'elsewhere' };

export interface PopupLink extends SettingsLink {
  reload(): void;
  openSettings(): void;
}

interface PopupProps {
  link: PopupLink;
  store: SettingsStore;
  reason: PopupReason;
}

/** What the toolbar's button says where the coach can't open at once: what happened, what is safe, what to do. */
export function Popup({ link, store, reason }: PopupProps) {
  return (
    <Page store={store} title="Werkstolz">
      <main className="popup">
        <Words link={link} reason={reason} />
      </main>
    </Page>
  );
}

function Words({ link, reason }: Pick<PopupProps, 'link' | 'reason'>) {
  const t = usePageWords();
  const grant = usePageState((state) => state.grant);
  const refused = usePageState((state) => state.refused);
  const granted = usePageState((state) => reason.kind === 'revoked' && state.access[reason.network]);
  // Once access is there, the tab has to be loaded anew.
  const kind = granted ? 'reload' : reason.kind;
  const network = reason.kind === 'revoked' ? NETWORK_NAMES[reason.network] : '';
  return (
    <>
      <h1 className="head">{t(`popup.${kind}.title`, { network })}</h1>
      <p>{t(`popup.${kind}.text`)}</p>
      <div className="actions">
        {kind === 'reload' && (
          <Button kind="primary" onClick={link.reload}>
            {t('action.reload')}
          </Button>
        )}
        {kind === 'revoked' && reason.kind === 'revoked' && (
          <Button kind="primary" onClick={() => void grant(reason.network)}>
            {t('access.grant', { network })}
          </Button>
        )}
        <LinkButton onClick={link.openSettings}>{t('popup.settings')}</LinkButton>
      </div>
      <p role="status">{refused ? t('access.refused') : ''}</p>
    </>
  );
}
