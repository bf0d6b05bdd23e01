import { useEffect, useState } from 'react';
import type { CaptureView } from '../../lib/messages/self-test-view.ts';
import { usePageWords } from '../settings/page-context.tsx';
import { Button } from '../ui/button.tsx';
import type { DashboardLink } from './dashboard-link.ts';

/** An anonymized copy of a page: everything that would be in the file, before there is a file. */
export function CaptureRoom({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const [view, setView] = useState<CaptureView | null | undefined>(undefined);
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void link.loadCapture().then((found) => {
      if (!gone) setView(found);
    });
    return () => {
      gone = true;
    };
  }, [link]);
  const save = ({ html, name }: CaptureView) => {
    const file = `${name}.html`;
    link.saveFile(file, html);
    setSaved(file);
  };
  return (
    <>
      <header className="room-head">
        <h1>{t('capture.room')}</h1>
        {view !== undefined && <p className="meta">{t(view === null ? 'capture.none' : 'capture.lead')}</p>}
      </header>
      {view && (
        <>
          <Done view={view} />
          <div className="actions capture-actions">
            <Button kind="primary" onClick={() => save(view)}>
              {t('capture.save')}
            </Button>
            <p className="meta" role="status">
              {saved !== null && t('capture.saved', { file: saved })}
            </p>
          </div>
          <label className="capture-source">
            <span className="label">{t('capture.source')}</span>
            <textarea className="input sans" readOnly rows={24} spellCheck={false} value={view.html} />
          </label>
        </>
      )}
    </>
  );
}

/** What was replaced, what was kept, what is gone. */
function Done({ view: { counts } }: { view: CaptureView }) {
  const t = usePageWords();
  const { texts, ids, words, removed } = counts;
  return (
    <dl className="flow">
      <div>
        <dt>{t('capture.replaced')}</dt>
        <dd>{t('capture.replaced.text', { texts, ids })}</dd>
      </div>
      <div>
        <dt>{t('capture.kept')}</dt>
        <dd>{t('capture.kept.text', { words })}</dd>
      </div>
      <div>
        <dt>{t('capture.removed')}</dt>
        <dd>{t('capture.removed.text', { removed })}</dd>
      </div>
    </dl>
  );
}
