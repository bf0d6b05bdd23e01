import { type FormEvent, useState } from 'react';
import type { Pause } from '../../../lib/messages/lock-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import type { LockLink } from './lock-link.ts';
import { faultIn, NewPassphrase, NOTHING_CHOSEN } from './new-passphrase.tsx';
import { PauseChoice } from './pause-choice.tsx';
import { useAttempt } from './use-attempt.ts';

interface TurnedOnProps {
  link: LockLink;
  pause: Pause;
  /** It was turned on here just now. */
  isNew: boolean;
  onOff: () => void;
}

/** What can be done with a lock that is on. */
export function TurnedOn({ link, pause, isNew, onOff }: TurnedOnProps) {
  const t = usePageWords();
  const [open, setOpen] = useState<'change' | 'off' | null>(null);
  const toggle = (part: 'change' | 'off') => setOpen(open === part ? null : part);
  const [now, setNow] = useState(pause);
  const choose = (chosen: Pause) => {
    setNow(chosen);
    link.setPause(chosen).catch(() => setNow(now));
  };
  return (
    <div className="fields">
      {isNew ? <Outcome said={t('lock.is-on')} /> : <p>{t('lock.is-on')}</p>}
      <PauseChoice pause={now} onChange={choose} />
      <p className="actions">
        <Button onClick={() => void link.lockNow().catch(() => {})}>{t('lock.now')}</Button>
      </p>
      <Disclosure
        className="lock-part"
        headClass="link"
        head={t('lock.change')}
        open={open === 'change'}
        onToggle={() => toggle('change')}
      >
        <Change link={link} />
      </Disclosure>
      <Disclosure
        className="lock-part"
        headClass="link"
        head={t('lock.turn-off')}
        open={open === 'off'}
        onToggle={() => toggle('off')}
      >
        <TurnOff link={link} onOff={onOff} />
      </Disclosure>
    </div>
  );
}

function Change({ link }: { link: LockLink }) {
  const t = usePageWords();
  const [before, setBefore] = useState('');
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const { said, setSaid, busy, attempt } = useAttempt();
  const change = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const fault = faultIn(chosen);
    if (fault !== null) return setSaid(fault);
    void attempt(async () => {
      if (!(await link.change(before, chosen.passphrase))) return 'lock.wrong';
      setBefore('');
      setChosen(NOTHING_CHOSEN);
      return 'lock.changed';
    });
  };
  return (
    <form className="fields" onSubmit={change}>
      <Field label={t('lock.old')} kind="password" voice="plain" value={before} onChange={setBefore} />
      <NewPassphrase label={t('lock.new')} chosen={chosen} onChange={setChosen} />
      <p className="actions">
        <Button submits disabled={busy}>
          {t('lock.change')}
        </Button>
        <span role="status">{said === null ? '' : t(said)}</span>
      </p>
    </form>
  );
}

function TurnOff({ link, onOff }: { link: LockLink; onOff: () => void }) {
  const t = usePageWords();
  const [passphrase, setPassphrase] = useState('');
  const { said, busy, attempt } = useAttempt();
  const turnOff = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    void attempt(async () => {
      if (!(await link.turnOff(passphrase))) return 'lock.wrong';
      onOff();
      return null;
    });
  };
  return (
    <form className="fields" onSubmit={turnOff}>
      <p className="meta">{t('lock.off.text')}</p>
      <Field label={t('lock.passphrase')} kind="password" voice="plain" value={passphrase} onChange={setPassphrase} />
      <p className="actions">
        <Button submits disabled={busy}>
          {t('lock.turn-off')}
        </Button>
        <span role="status">{said === null ? '' : t(said)}</span>
      </p>
    </form>
  );
}
