import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Pause } from '../../../lib/messages/lock-view.ts';
import { usePageWords, useSettings } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import type { LockLink } from './lock-link.ts';
import { faultIn, NewPassphrase, NOTHING_CHOSEN } from './new-passphrase.tsx';
import { PauseChoice } from './pause-choice.tsx';
import { useAttempt } from './use-attempt.ts';

/** Chooses a passphrase. Whoever never made a backup is asked once more. */
export function TurnOn({ link, onDone }: { link: LockLink; onDone: () => void }) {
  const t = usePageWords();
  const { lastBackup } = useSettings();
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [pause, setPause] = useState<Pause>(15);
  const [asking, setAsking] = useState(false);
  const { said, setSaid, busy, attempt } = useAttempt();
  const turnOn = () => {
    setAsking(false);
    void attempt(async () => {
      await link.turnOn(chosen.passphrase, pause);
      onDone();
      return null;
    });
  };
  // The question takes the place of the button that was pressed.
  const notYet = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) notYet.current?.focus();
  }, [asking]);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (busy || asking) return;
    const fault = faultIn(chosen);
    setSaid(fault);
    if (fault !== null) return;
    if (lastBackup === '') setAsking(true);
    else turnOn();
  };
  return (
    <form className="fields" onSubmit={ask}>
      <p className="meta">{t('lock.limits')}</p>
      <p className="meta">{t('lock.lost')}</p>
      <NewPassphrase label={t('lock.passphrase')} chosen={chosen} onChange={setChosen} />
      <PauseChoice pause={pause} onChange={setPause} />
      {asking ? (
        <fieldset className="erase">
          <legend>
            <b>{t('lock.no-backup')}</b>
          </legend>
          <div className="actions">
            <Button onClick={turnOn}>{t('lock.anyway')}</Button>
            <Button ref={notYet} onClick={() => setAsking(false)}>
              {t('lock.not-yet')}
            </Button>
          </div>
        </fieldset>
      ) : (
        <p className="actions">
          <Button submits disabled={busy}>
            {t('lock.turn-on')}
          </Button>
        </p>
      )}
      <p role="status">{said === null ? '' : t(said)}</p>
    </form>
  );
}
