import { Button } from '../../ui/button.tsx';
import { useCoach, useWords } from '../coach-context.tsx';

/** Asked once a person, where the page does not tell whose it is. */
export function OwnQuestion() {
  const t = useWords();
  const name = useCoach((state) => state.look?.person?.name);
  const setOwn = useCoach((state) => state.setOwn);
  return (
    <section className="part own-question" aria-label={t('own.question')}>
      <h2 className="head">{t('own.question')}</h2>
      <p className="meta">{t('own.why')}</p>
      <div className="actions">
        <Button onClick={() => void setOwn(true)}>{t('own.yes')}</Button>
        <Button onClick={() => void setOwn(false)}>{t('own.no')}</Button>
        <span className="spoken">{name}</span>
      </div>
    </section>
  );
}
