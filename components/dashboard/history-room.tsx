import { useEffect, useState } from 'react';
import { localeOf } from '../../lib/languages/translate.ts';
import { usePageWords, useSettings } from '../settings/page-context.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import type { DashboardLink, RunView } from './dashboard-link.ts';

/** The checks of the own profile over time: what got better, what became weaker. No chart, no streak. */
export function HistoryRoom({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const { language } = useSettings();
  const [runs, setRuns] = useState<RunView[] | null>(null);
  // The runs come in the coach's language, so they are asked for again when it changes.
  const [asked, setAsked] = useState(language);
  if (asked !== language) {
    setAsked(language);
    setRuns(null);
  }
  useEffect(() => {
    if (runs !== null) return;
    let gone = false;
    void link.runs().then((found) => {
      if (!gone) setRuns(found);
    });
    return () => {
      gone = true;
    };
  }, [link, runs]);
  return (
    <>
      <header className="room-head">
        <h1>{t('history.title')}</h1>
        {runs !== null && <p className="meta">{t(runs.length > 0 ? 'history.read' : 'history.empty')}</p>}
        <p className="room-way">
          <a className="link" href="#import">
            {t('import.title')}
          </a>
        </p>
      </header>
      <ol className="runs">
        {runs?.map((run) => (
          <Run key={run.id} run={run} locale={localeOf(language)} />
        ))}
      </ol>
    </>
  );
}

function Run({ run, locale }: { run: RunView; locale: string }) {
  const t = usePageWords();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(run.at));
  const better = run.changes?.better ?? [];
  const worse = run.changes?.worse ?? [];
  return (
    <li className="run">
      <h2>{day}</h2>
      <p className="meta">{run.profile}</p>
      <p className="run-level">
        <LevelMark level={run.level} /> {run.levelName ?? t('level.unknown')}
      </p>
      <div className="run-changes">
        {run.changes === null && <p>{t('history.first')}</p>}
        {run.changes !== null && better.length + worse.length === 0 && <p>{t('history.same')}</p>}
        {better.length > 0 && (
          <p>
            <b>{t('history.better')}</b> {better.join(', ')}
          </p>
        )}
        {worse.length > 0 && (
          <p>
            <b>{t('history.worse')}</b> {worse.join(', ')}
          </p>
        )}
      </div>
    </li>
  );
}
