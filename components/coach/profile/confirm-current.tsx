import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useCoach, useWords } from '../coach-context.tsx';

/** XING profiles grow old unseen: the user says that this one is current, and the day is kept. */
export function ConfirmCurrent() {
  const t = useWords();
  const confirmCurrent = useCoach((state) => state.confirmCurrent);
  const [done, setDone] = useState(false);
  return (
    <section className="part">
      <p>{t('current.question')}</p>
      <div className="actions" role="status">
        {done ? (
          <span className="meta">{t('current.done')}</span>
        ) : (
          <Button onClick={() => void confirmCurrent().then(() => setDone(true))}>{t('current.confirm')}</Button>
        )}
      </div>
    </section>
  );
}
