import { useEffect, useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Step } from '../../welcome/step.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import { DropZone } from '../drop-zone.tsx';
import type { UseAnswer, UseProgress } from './use-answer.ts';
import { UseReport } from './use-report.tsx';

/** What is there: a place for a file, one that is being read, or what came of it. In memory only. */
type Stage =
  | { at: 'form'; said: string }
  | { at: 'reading'; progress: UseProgress; stop: () => void }
  | { at: 'report'; answer: Extract<UseAnswer, { ok: true }> };

/** Analysis of present use, from the user's own export. Nothing of it is kept. */
export function UseRoom({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const [stage, setStage] = useState<Stage>({ at: 'form', said: '' });
  const heading = useRef<HTMLHeadingElement>(null);
  const stopped = useRef<() => void>(null);
  useEffect(() => () => stopped.current?.(), []);

  const read = async (file: File) => {
    const controller = new AbortController();
    const stop = () => controller.abort();
    stopped.current = stop;
    const show = (progress: UseProgress) => setStage({ at: 'reading', progress, stop });
    show({ file: file.name, part: 0 });
    try {
      const answer = await link.analyseUse(file, show, controller.signal);
      setStage(answer.ok ? { at: 'report', answer } : { at: 'form', said: refusalText(answer) });
      if (answer.ok) heading.current?.focus();
    } catch {
      setStage({ at: 'form', said: t('use.failed') });
    }
  };
  const refusalText = ({ why, file }: Extract<UseAnswer, { ok: false }>): string =>
    file === null ? t(why) : `${file}: ${t(why)}`;

  return (
    <>
      <header className="room-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('use.title')}
        </h1>
        <p className="meta">{t('use.lead')}</p>
      </header>
      {stage.at === 'form' && (
        <Step title={t('use.file')} text={t('use.file.text')}>
          <DropZone
            name={t('use.file')}
            choose={t('use.choose')}
            hint={t('use.drop')}
            accept=".zip,.csv,.json"
            onFile={(file) => void read(file)}
          />
          <p role="status">{stage.said}</p>
        </Step>
      )}
      {stage.at === 'reading' && <Reading progress={stage.progress} onStop={stage.stop} />}
      {stage.at === 'report' && (
        <UseReport link={link} answer={stage.answer} onAgain={() => setStage({ at: 'form', said: '' })} />
      )}
    </>
  );
}

function Reading({ progress: { file, part }, onStop }: { progress: UseProgress; onStop: () => void }) {
  const t = usePageWords();
  const said = t('use.reading', { file });
  return (
    <div className="reading-file">
      <p>{said}</p>
      <progress aria-label={said} max={1} value={part} />
      <Button onClick={onStop}>{t('use.cancel')}</Button>
    </div>
  );
}
