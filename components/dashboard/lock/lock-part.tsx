import { useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import type { LockLink } from './lock-link.ts';
import { TurnOn } from './turn-on.tsx';
import { TurnedOn } from './turned-on.tsx';
import { useLock } from './use-lock.ts';

/** The lock among the settings. */
export function LockPart({ link }: { link: LockLink }) {
  const t = usePageWords();
  const lock = useLock(link);
  const [wentOff, setWentOff] = useState(false);
  if (!lock) return null;
  if (lock.is !== 'off') return <TurnedOn link={link} pause={lock.pause} onOff={() => setWentOff(true)} />;
  return (
    <>
      {wentOff && <p role="status">{t('lock.off.done')}</p>}
      <TurnOn link={link} onDone={() => setWentOff(false)} />
    </>
  );
}
