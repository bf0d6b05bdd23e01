import { useEffect, useRef, useState } from 'react';
import { usePageState, usePageWords } from '../settings/page-context.tsx';
import { Button } from '../ui/button.tsx';
import type { DashboardLink } from './dashboard-link.ts';

/** Asked twice, in place; the way back is the one that has the focus. */
export function DeleteEverything({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const load = usePageState((state) => state.load);
  const [stage, setStage] = useState<'idle' | 'asking' | 'done'>('idle');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (stage === 'asking') keep.current?.focus();
  }, [stage]);
  const erase = async () => {
    await link.deleteEverything();
    setStage('done');
    await load();
  };
  if (stage === 'asking') {
    return (
      <fieldset className="erase">
        <legend>
          <b>{t('delete.question')}</b>
        </legend>
        <div className="actions">
          <Button kind="danger" onClick={() => void erase()}>
            {t('delete.confirm')}
          </Button>
          <Button ref={keep} onClick={() => setStage('idle')}>
            {t('delete.cancel')}
          </Button>
        </div>
      </fieldset>
    );
  }
  return (
    <>
      <Button onClick={() => setStage('asking')}>{t('delete.action')}</Button>
      <p role="status">{stage === 'done' ? t('delete.done') : ''}</p>
    </>
  );
}
