import { useEffect, useState } from 'react';
import type { NoticedView } from '../../lib/messages/view.ts';
import { LinkButton } from '../ui/button.tsx';
import { useShell, useWords } from './coach-context.tsx';

/** What was noticed last, with the way to strike it. Stays until something else is noticed; nothing hurries the user. */
export function NoticedLine() {
  const t = useWords();
  const { latestNoticed, onNoticed, undoNoticed } = useShell();
  const [latest, setLatest] = useState<NoticedView | null>(null);
  const [struck, setStruck] = useState<NoticedView | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const load = () => {
      latestNoticed().then(
        (found) => {
          if (!gone) setLatest(found);
        },
        // The line is the least of what such a surface has to say then.
        () => {},
      );
    };
    load();
    const unhear = onNoticed(load);
    return () => {
      gone = true;
      unhear();
    };
  }, [latestNoticed, onNoticed]);

  const isNew = latest !== null && (struck === null || latest.at > struck.at);
  const strike = (noticed: NoticedView) => {
    setFailed(false);
    void undoNoticed(noticed.id).then(
      () => setStruck(noticed),
      () => setFailed(true),
    );
  };
  return (
    <div role="status">
      {isNew && (
        <p className="meta noticed-line">
          {failed ? t('noticed.failed') : <bdi>{t('noticed.line', { what: latest.text })}</bdi>}{' '}
          <LinkButton aria-label={t('noticed.undo.name', { what: latest.text })} onClick={() => strike(latest)}>
            {t('noticed.undo')}
          </LinkButton>
        </p>
      )}
      {!isNew && struck !== null && <p className="meta noticed-line">{t('noticed.undone')}</p>}
    </div>
  );
}
