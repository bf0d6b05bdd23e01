import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useEffect, useRef, useState } from 'react';
import { NETWORK_NAMES } from '../../lib/domain/profile/network-names.ts';
import { AccessList } from '../settings/access-list.tsx';
import { LanguageChoice, RoleChoice, StandChoice } from '../settings/choose.tsx';
import { DataFlow } from '../settings/data-flow.tsx';
import { NoticingChoice } from '../settings/noticing-choice.tsx';
import { Page, usePageState, usePageWords, useSettings, useShortcut } from '../settings/page-context.tsx';
import type { SettingsStore } from '../settings/settings-store.ts';
import { Terms } from '../settings/terms.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Step } from './step.tsx';
import type { WelcomeLink } from './welcome-link.ts';

/** One page, no steps to click through; every choice is saved the moment it is made. */
export function Welcome({ link, store }: { link: WelcomeLink; store: SettingsStore }) {
  return (
    <Page store={store} title="Werkstolz">
      <Steps link={link} />
    </Page>
  );
}

function Steps({ link }: { link: WelcomeLink }) {
  const t = usePageWords();
  const { stand } = useSettings();
  return (
    <main className="welcome">
      <header className="welcome-head">
        <div className="welcome-top">
          <p className="product">Werkstolz</p>
          <LanguageSwitch />
        </div>
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.text')}</p>
      </header>
      <Step title={t('stand.title')} text={t('stand.text')}>
        <StandChoice />
        <Terms />
      </Step>
      <Step title={t('access.title')} text={t(stand === 'in-page' ? 'access.text.in-page' : 'access.text.beside')}>
        <AccessList />
      </Step>
      <Step title={t('role.title')} text={t('role.text')}>
        <RoleChoice />
      </Step>
      <Step title={t('language.title')}>
        <LanguageChoice />
      </Step>
      <Step title={t('noticing.title')} text={t('noticing.text')}>
        <NoticingChoice />
      </Step>
      <Step title={t('data.title')}>
        <DataFlow />
      </Step>
      <Finish link={link} />
    </main>
  );
}

function Finish({ link }: { link: WelcomeLink }) {
  const t = usePageWords();
  const { stand } = useSettings();
  const access = usePageState((state) => state.access);
  const keys = useShortcut() || 'Alt W';
  const [done, setDone] = useState(false);
  const next = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (done) next.current?.focus();
  }, [done]);
  const granted = (['linkedin', 'xing'] as const).filter((network) => access[network]);
  const offered = granted.length > 0 ? granted : (['linkedin'] as const);
  const missing = stand === 'in-page' && granted.length === 0;
  return (
    <section className="step finish">
      <div className="step-main">
        {missing && (
          <p className="look">
            <Icon of={TriangleAlert} />
            <span>{t('access.none')}</span>
          </p>
        )}
        {done ? (
          <>
            <h2 className="head" tabIndex={-1} ref={next}>
              {t('welcome.next')}
            </h2>
            <p>{t(stand === 'in-page' ? 'welcome.next.in-page' : 'welcome.next.beside', { keys })}</p>
            <div className="actions">
              {offered.map((network, index) => (
                <Button
                  key={network}
                  kind={index === 0 ? 'primary' : 'quiet'}
                  onClick={() => link.openProfile(network)}
                >
                  {t('welcome.open', { network: NETWORK_NAMES[network] })}
                </Button>
              ))}
            </div>
          </>
        ) : (
          <div className="actions">
            <Button kind="primary" onClick={() => void link.finish().then(() => setDone(true))}>
              {t('welcome.done')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
