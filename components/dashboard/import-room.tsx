import { useState } from 'react';
import type { ImportInput } from '../../lib/messages/import-input.ts';
import type { ImportView } from '../../lib/messages/self-test-view.ts';
import { usePageWords } from '../settings/page-context.tsx';
import type { DashboardLink } from './dashboard-link.ts';
import { ImportForm } from './import-form.tsx';
import { ImportResult } from './import-result.tsx';
import { KeptReport } from './kept-report.tsx';

/** What was brought last, and what became of it. In memory only: it is gone with the page. */
type Stage = { at: 'form' } | { at: 'result'; input: ImportInput; view: ImportView } | { at: 'kept'; person: string };

/** A profile from pasted text or a file, for when its page can't be read. */
export function ImportRoom({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const [stage, setStage] = useState<Stage>({ at: 'form' });
  const [said, setSaid] = useState<string | null>(null);

  const read = async (input: ImportInput) => {
    setSaid(t('import.reading'));
    try {
      const view = await link.readImport(input);
      setSaid(view.refusal);
      if (view.refusal === null) setStage({ at: 'result', input, view });
    } catch {
      setSaid(t('import.failed'));
    }
  };
  const keep = async (input: ImportInput, person: string) => {
    try {
      await link.keepImport(input);
      setStage({ at: 'kept', person });
      setSaid(t('import.done'));
    } catch {
      setSaid(t('import.failed'));
    }
  };
  const restart = () => {
    setStage({ at: 'form' });
    setSaid(null);
  };
  return (
    <>
      <header className="room-head">
        <h1>{t('import.title')}</h1>
        <p className="meta">{t('import.lead')}</p>
      </header>
      {/* The form stays where it is, so that a text that was refused still stands there. */}
      <div hidden={stage.at !== 'form'}>
        <ImportForm
          link={link}
          onSource={(source) => void read({ source, path: '' })}
          onRefusal={(why) => setSaid(t(why))}
        />
      </div>
      <p className="import-said" role="status">
        {said}
      </p>
      {stage.at === 'result' && (
        <ImportResult
          key={stage.view.person}
          view={stage.view}
          onAddress={(path) => void read({ ...stage.input, path })}
          onKeep={(person) => void keep(stage.input, person)}
          onAgain={restart}
        />
      )}
      {stage.at === 'kept' && <KeptReport link={link} person={stage.person} onAgain={restart} />}
    </>
  );
}
