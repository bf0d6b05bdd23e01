import { type FormEvent, useEffect, useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import { DeleteEverything } from '../delete-everything.tsx';
import { useAttempt } from './use-attempt.ts';

/** All that is to be seen while the coach is locked: why, and one field. */
export function LockedRoom({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const [passphrase, setPassphrase] = useState('');
  const [lost, setLost] = useState(false);
  const { said, busy, attempt } = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const unlock = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && passphrase !== '') {
      void attempt(async () => ((await link.lock.unlock(passphrase)) ? null : 'lock.wrong'));
    }
  };
  return (
    <main className="locked">
      <h1>{t('locked.title')}</h1>
      <p>{t('locked.text')}</p>
      <form ref={form} className="fields" onSubmit={unlock}>
        <Field label={t('lock.passphrase')} kind="password" voice="plain" value={passphrase} onChange={setPassphrase} />
        <p className="actions">
          <Button kind="primary" submits>
            {t('lock.unlock')}
          </Button>
          <span role="status">{said === null ? '' : t(said)}</span>
        </p>
      </form>
      <Disclosure className="lost" headClass="link" head={t('locked.lost')} open={lost} onToggle={() => setLost(!lost)}>
        <div className="fields">
          <p>{t('locked.lost.text')}</p>
          <DeleteEverything link={link} />
        </div>
      </Disclosure>
    </main>
  );
}
