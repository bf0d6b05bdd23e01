import { useEffect, useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import type { TakeAnswer } from '../use/use-answer.ts';
import type { PeopleFileLink, PeoplePreview, TakeWishes } from './people-file-link.ts';
import { useCounts } from './use-counts.ts';

type Stage =
  | { at: 'ready'; said: string }
  | { at: 'taking'; part: number; stop: () => void }
  /** `said`: of the journal as it was before. */
  | { at: 'done'; answer: TakeAnswer; part: number; said: string };

interface TakeFileProps {
  link: PeopleFileLink;
  preview: PeoplePreview;
  wishes: TakeWishes;
  /** Told when it begins, and with false when it failed or was taken back. */
  onDecided: (decided: boolean) => void;
}

/** Takes what is shown into the journal, can be stopped and goes on, and takes it back as a whole. */
export function TakeFile({ link, preview, wishes, onDecided }: TakeFileProps) {
  const t = usePageWords();
  const counts = useCounts();
  const [stage, setStage] = useState<Stage>({ at: 'ready', said: '' });
  const stopped = useRef<() => void>(null);
  useEffect(() => () => stopped.current?.(), []);
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch {
      setStage({ at: 'ready', said: t('bring.interrupted') });
      onDecided(false);
    }
  };
  const take = async (said: string) => {
    onDecided(true);
    const controller = new AbortController();
    const stop = () => controller.abort();
    stopped.current = stop;
    let part = 0;
    const show = (now: number) => {
      part = now;
      setStage({ at: 'taking', part, stop });
    };
    show(0);
    const answer = await link.take(wishes, show, controller.signal);
    setStage({ at: 'done', answer, part, said });
  };
  const undo = async ({ acts }: TakeAnswer) => {
    await link.undo(acts);
    setStage({ at: 'ready', said: t('take.undone') });
    onDecided(false);
  };
  return (
    <section className="file-part" aria-label={t('bring.take', { count: preview.people })}>
      {stage.at === 'ready' && (
        <>
          <Button kind="primary" onClick={() => void attempt(() => take(counts(preview)))}>
            {t('bring.take', { count: preview.people })}
          </Button>
          <Outcome said={stage.said} />
        </>
      )}
      {stage.at === 'taking' && (
        <div className="reading-file">
          <p>{t('bring.taking')}</p>
          <progress aria-label={t('bring.taking')} max={1} value={stage.part} />
          <Button onClick={stage.stop}>{t('use.cancel')}</Button>
        </div>
      )}
      {stage.at === 'done' && (
        <>
          <Outcome
            className="file-outcome"
            said={
              stage.answer.whole
                ? t('bring.done', { counts: stage.said })
                : t('bring.stopped', { part: Math.round(stage.part * 100) })
            }
          />
          <p className="actions">
            {!stage.answer.whole && (
              <Button kind="primary" onClick={() => void attempt(() => take(stage.said))}>
                {t('take.on')}
              </Button>
            )}
            <a className="link" href="#people">
              {t('bring.show')}
            </a>
            <Button onClick={() => void attempt(() => undo(stage.answer))}>{t('take.undo')}</Button>
          </p>
        </>
      )}
    </section>
  );
}
