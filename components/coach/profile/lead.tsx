import { useId, useState } from 'react';
import type { ReportView } from '../../../lib/messages/view.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { useWords } from '../coach-context.tsx';
import { ReadLine } from '../read-line.tsx';

/** The coach's one sentence. The level mark says its name and, when pressed, what the levels mean. */
export function Lead({ report }: { report: ReportView }) {
  const t = useWords();
  const [explained, setExplained] = useState(false);
  const meaning = useId();
  const name =
    report.level === null ? t('level.unknown') : t('level.name', { level: report.level, name: report.levelName ?? '' });
  return (
    <header className="lead">
      <div className="lead-row">
        <h1 className="head">{report.sentence}</h1>
        <button
          type="button"
          className="level-button"
          aria-label={name}
          title={name}
          aria-expanded={explained}
          aria-controls={meaning}
          onClick={() => setExplained(!explained)}
        >
          <LevelMark level={report.level} />
        </button>
      </div>
      <ReadLine />
      <p id={meaning} className="meta level-meaning" hidden={!explained}>
        <b>{name}.</b> {t('level.explained')}
      </p>
    </header>
  );
}
