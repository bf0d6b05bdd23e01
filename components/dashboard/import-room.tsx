import { useRef, useState } from 'react';
import type { ImportInput } from '../../lib/messages/import-input.ts';
import type { ImportView } from '../../lib/messages/self-test-view.ts';
import { usePageWords } from '../settings/page-context.tsx';
import type { DashboardLink } from './dashboard-link.ts';
import { ImportForm, type ImportWay } from './import-form.tsx';
import { ImportResult } from './import-result.tsx';
import { KeptReport } from './kept-report.tsx';

/** What was brought last, and what became of it. In memory only: it is gone with the page. */
type Stage = { at: 'form' } | { at: 'result'; input: ImportInput; view: ImportView } | { at: 'kept'; person: string };

/** A sentence, beneath the button that led to it. */
type Said = Record<ImportWay | 'result', string>;
const SILENCE: Said = { text: '', file: '', result: '' };

/** A profile from pasted text or a file, for when its page can't be read. */
export function ImportRoom({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const [stage, setStage] = useState<Stage>({ at: 'form' });
  const [said, setSaid] = useState(SILENCE);
  const [turn, setTurn] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const say = (where: keyof Said, sentence: string) => setSaid({ ...SILENCE, [where]: sentence });

  const attempt = async (where: keyof Said, act: () => Promise<void>) => {
    say(where, t('import.reading'));
    try {
      await act();
    } catch {
      say(where, t('import.failed'));
    }
  };
  const read = async (where: keyof Said, input: ImportInput) => {
    const view = await link.readImport(input);
    say(where, view.refusal ?? '');
    if (view.refusal === null) setStage({ at: 'result', input, view });
  };
  const readFile = async (file: File) => {
    const opened = await link.openPdf(file);
    if (!opened.ok) return say('file', t(`import.no.${opened.refusal}`));
    await read('file', { source: { kind: 'pdf', items: opened.items }, path: '' });
  };
  const keep = async (input: ImportInput, person: string) => {
    await link.keepImport(input);
    setStage({ at: 'kept', person });
  };
  const restart = () => {
    setStage({ at: 'form' });
    setSaid(SILENCE);
    setTurn(turn + 1);
    heading.current?.focus();
  };
  return (
    <>
      <header className="room-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('import.title')}
        </h1>
        <p className="meta">{t('import.lead')}</p>
      </header>
      {/* The form stays where it is, so that a text that was refused still stands there. */}
      <div hidden={stage.at !== 'form'}>
        <ImportForm
          key={turn}
          said={said}
          onText={(source) => void attempt('text', () => read('text', { source, path: '' }))}
          onFile={(file) => void attempt('file', () => readFile(file))}
        />
      </div>
      {stage.at === 'result' && (
        <ImportResult
          key={stage.view.person}
          view={stage.view}
          said={said.result}
          onAddress={(path) => void attempt('result', () => read('result', { ...stage.input, path }))}
          onKeep={(person) => void attempt('result', () => keep(stage.input, person))}
          onAgain={restart}
        />
      )}
      {stage.at === 'kept' && <KeptReport link={link} person={stage.person} onAgain={restart} />}
    </>
  );
}
