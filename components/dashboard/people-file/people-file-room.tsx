import { useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Step } from '../../welcome/step.tsx';
import { DropZone } from '../drop-zone.tsx';
import tables from '../room-table.css?inline';
import { OpenedFile } from './opened-file.tsx';
import styles from './people-file.css?inline';
import type { OpenedPeople, PeopleFileLink } from './people-file-link.ts';

/** A place for a file, or the one that is open. In memory only. */
type Stage = { at: 'form'; said: string } | { at: 'open'; file: OpenedPeople; turn: number };

/** People from cards or a table, with a look at what would be taken before anything is. */
export default function PeopleFileRoom({ link }: { link: PeopleFileLink }) {
  const t = usePageWords();
  const [stage, setStage] = useState<Stage>({ at: 'form', said: '' });
  const turn = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = async (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    setStage({ at: 'form', said: t('bring.opening') });
    const answer = await link.open(file).catch(() => null);
    // Whoever picked another file meanwhile wants that one.
    if (mine !== turn.current) return;
    if (answer?.ok) setStage({ at: 'open', file: answer.file, turn: mine });
    else setStage({ at: 'form', said: t(answer === null ? 'bring.failed' : answer.why) });
  };
  const restart = () => {
    setStage({ at: 'form', said: '' });
    heading.current?.focus();
  };
  return (
    <div className="people-file">
      <style>{[tables, styles].join('\n')}</style>
      <header className="room-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('bring.title')}
        </h1>
        <p className="meta">{t('bring.lead')}</p>
      </header>
      {stage.at === 'form' && (
        <Step title={t('bring.file')} text={t('bring.file.text')}>
          <DropZone
            name={t('bring.file')}
            choose={t('bring.choose')}
            hint={t('bring.drop')}
            accept=".vcf,.vcard,.csv,.tsv,.txt"
            onFile={(file) => void open(file)}
          />
          <p role="status">{stage.said}</p>
        </Step>
      )}
      {stage.at === 'open' && <OpenedFile key={stage.turn} link={link} file={stage.file} onAgain={restart} />}
    </div>
  );
}
