import { useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import type { LockLink } from './lock-link.ts';
import { TurnOn } from './turn-on.tsx';
import { TurnedOn } from './turned-on.tsx';
import { useLock } from './use-lock.ts';

/** The lock among the settings. */
export function LockPart({ link }: { link: LockLink }) {
  const t = usePageWords();
  const lock = useLock(link);
  const [turned, setTurned] = useState<'on' | 'off' | null>(null);
  if (!lock) return null;
  if (lock.is !== 'off') {
    return <TurnedOn link={link} pause={lock.pause} isNew={turned === 'on'} onOff={() => setTurned('off')} />;
  }
  return (
    <>
      {turned === 'off' && <Outcome said={t('lock.off.done')} />}
      <TurnOn link={link} onDone={() => setTurned('on')} />
    </>
  );
}
