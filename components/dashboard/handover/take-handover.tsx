import { useState } from 'react';
import type { Handover } from '../../../lib/domain/journal/handover/handover.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import type { WayBack } from '../people/people-link.ts';
import type { HandoverLink } from './handover-link.ts';

/** `taking` until the background has written all of it. */
type Stage = { at: 'ready'; said: string } | { at: 'taking' } | { at: 'done'; back: WayBack };

interface TakeProps {
  link: HandoverLink;
  /** With those alone who are taken. */
  handover: Handover;
  /** Told when it begins, and with false when it failed or was taken back. */
  onDecided: (decided: boolean) => void;
}

/** Takes all of it as one act, and takes it back. */
export function TakeHandover({ link, handover, onDecided }: TakeProps) {
  const t = usePageWords();
  const [stage, setStage] = useState<Stage>({ at: 'ready', said: '' });
  const attempt = async (act: () => Promise<Stage>) => {
    setStage({ at: 'taking' });
    const next = await act().catch((): Stage => ({ at: 'ready', said: t('bring.failed') }));
    setStage(next);
    onDecided(next.at === 'done');
  };
  const take = () => {
    onDecided(true);
    return attempt(async () => ({ at: 'done', back: await link.take(handover) }));
  };
  const undo = (back: WayBack) =>
    attempt(async () => {
      await back();
      return { at: 'ready', said: t('take.undone') };
    });
  const count = handover.people.length;
  const label = t('bring.take', { count });
  if (stage.at === 'done') {
    return (
      <section className="file-part" aria-label={label}>
        <Outcome className="file-outcome" said={t('handed.done', { count, from: handover.from })} />
        <p className="actions">
          <a className="link" href="#people">
            {t('bring.show')}
          </a>
          <Button onClick={() => void undo(stage.back)}>{t('take.undo')}</Button>
        </p>
      </section>
    );
  }
  const said = count === 0 ? t('handed.none') : stage.at === 'taking' ? t('bring.taking') : stage.said;
  return (
    <section className="file-part" aria-label={label}>
      <Button kind="primary" disabled={stage.at === 'taking' || count === 0} onClick={() => void take()}>
        {label}
      </Button>
      <Outcome said={said} />
    </section>
  );
}
