import { ActLine } from '../act-line.tsx';
import { localDay } from '../day-words.ts';
import type { PanelProps } from '../panel.ts';
import { useActs } from '../use-acts.ts';
import styles from './today.css?inline';
import { TodayCardView } from './today-card.tsx';
import type { TodayLink } from './today-link.ts';
import { useToday } from './use-today.ts';

/** The one thing that is worth doing today; done or put off, the next one comes. */
export function TodayPanel({ link, translate: t, locale, look, tab, onOpen }: PanelProps & { link: TodayLink }) {
  const at = look ? `${look.address} ${look.readAt}` : '';
  const { view, reload } = useToday(link, tab, at);
  const acts = useActs(link.undo);
  if (view === 'waiting') return <div className="state" role="status" aria-label={t('today.loading')} />;
  if (view === 'failed') return <p className="state">{t('today.failed')}</p>;
  const today = localDay(new Date().toISOString());
  return (
    <>
      <style>{styles}</style>
      <div className="today" data-kind={view.kind}>
        <TodayCardView view={view} parts={{ t, locale, today, link, acts, afterwards: reload, onOpen }} />
      </div>
      <ActLine acts={acts} t={t} onTurned={reload} />
    </>
  );
}
