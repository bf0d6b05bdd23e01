import { useState } from 'react';
import { IMPORT_PARTS, type ImportPart } from '../../../lib/domain/journal-import/parts.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import type { TakeAnswer } from './use-answer.ts';

type Stage =
  | { at: 'ticks'; said: string }
  | { at: 'taking'; part: number; stop: () => void }
  | { at: 'done'; answer: TakeAnswer };

interface TakePartProps {
  link: DashboardLink;
  counts: Readonly<Record<ImportPart, number>>;
}

/** Takes what is ticked of an export into the journal; all of it can be taken back at once. */
export function TakePart({ link, counts }: TakePartProps) {
  const t = usePageWords();
  const [ticked, setTicked] = useState<readonly ImportPart[]>([]);
  const [stage, setStage] = useState<Stage>({ at: 'ticks', said: '' });
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch {
      setStage({ at: 'ticks', said: t('take.failed') });
    }
  };
  const take = async () => {
    const controller = new AbortController();
    const show = (part: number) => setStage({ at: 'taking', part, stop: () => controller.abort() });
    show(0);
    setStage({ at: 'done', answer: await link.takeExport(ticked, show, controller.signal) });
  };
  const undo = async ({ acts }: TakeAnswer) => {
    await link.undoTake(acts);
    setStage({ at: 'ticks', said: t('take.undone') });
  };
  return (
    <section className="take" aria-label={t('take.title')}>
      <h2 className="head">{t('take.title')}</h2>
      <p className="meta">{t('take.how')}</p>
      {stage.at === 'ticks' && (
        <>
          <div className="choices">
            {IMPORT_PARTS.filter((part) => counts[part] > 0).map((part) => (
              <Switch
                key={part}
                label={t(`take.${part}`, { count: counts[part] })}
                on={ticked.includes(part)}
                onChange={(on) =>
                  setTicked(IMPORT_PARTS.filter((each) => (each === part ? on : ticked.includes(each))))
                }
              />
            ))}
          </div>
          <Button disabled={ticked.length === 0} onClick={() => void attempt(take)}>
            {t('take.do')}
          </Button>
          <Outcome said={stage.said} />
        </>
      )}
      {stage.at === 'taking' && (
        <>
          <progress aria-label={t('take.taking')} max={1} value={stage.part} />
          <Button onClick={stage.stop}>{t('use.cancel')}</Button>
        </>
      )}
      {stage.at === 'done' && (
        <>
          <Outcome said={t(stage.answer.whole ? 'take.done' : 'take.stopped', { count: stage.answer.lines })} />
          <p className="actions">
            {!stage.answer.whole && <Button onClick={() => void attempt(take)}>{t('take.on')}</Button>}
            <Button onClick={() => void attempt(() => undo(stage.answer))}>{t('take.undo')}</Button>
          </p>
        </>
      )}
    </section>
  );
}
