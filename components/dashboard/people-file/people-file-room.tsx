import { useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Step } from '../../welcome/step.tsx';
import { DropZone } from '../drop-zone.tsx';
import handed from '../handover/handover.css?inline';
import type { HandoverLink, OpenedHandover } from '../handover/handover-link.ts';
import { LockedHandover } from '../handover/locked-handover.tsx';
import { OpenedHandoverPart } from '../handover/opened-handover.tsx';
import tables from '../room-table.css?inline';
import { OpenedFile } from './opened-file.tsx';
import styles from './people-file.css?inline';
import type { OpenedPeople, PeopleFileLink } from './people-file-link.ts';

/** A place for a file, or the one that is open. In memory only. */
type Stage =
  | { at: 'form'; said: string }
  | { at: 'open'; file: OpenedPeople; turn: number }
  | { at: 'locked'; file: File; turn: number }
  | { at: 'handover'; opened: OpenedHandover; turn: number };

interface RoomProps {
  link: PeopleFileLink;
  handover: HandoverLink;
}

/** People from cards, a table or a colleague's handover, with a look at what would be taken before anything is. */
export default function PeopleFileRoom({ link, handover }: RoomProps) {
  const t = usePageWords();
  const [stage, setStage] = useState<Stage>({ at: 'form', said: '' });
  const turn = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const stageOf = async (file: File, mine: number): Promise<Stage> => {
    const handed = await handover.open(file, null);
    if (handed?.kind === 'locked') return { at: 'locked', file, turn: mine };
    if (handed?.kind === 'open') return { at: 'handover', opened: handed.opened, turn: mine };
    if (handed) return { at: 'form', said: t(handed.why) };
    const answer = await link.open(file);
    return answer.ok ? { at: 'open', file: answer.file, turn: mine } : { at: 'form', said: t(answer.why) };
  };
  const open = async (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    setStage({ at: 'form', said: t('bring.opening') });
    const next = await stageOf(file, mine).catch((): Stage => ({ at: 'form', said: t('bring.failed') }));
    // Whoever picked another file meanwhile wants that one.
    if (mine === turn.current) setStage(next);
  };
  const restart = () => {
    setStage({ at: 'form', said: '' });
    heading.current?.focus();
  };
  return (
    <div className="people-file">
      <style>{[tables, styles, handed].join('\n')}</style>
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
            accept=".vcf,.vcard,.csv,.tsv,.txt,.json,.age"
            onFile={(file) => void open(file)}
          />
          <p role="status">{stage.said}</p>
        </Step>
      )}
      {stage.at === 'locked' && (
        <LockedHandover
          key={stage.turn}
          link={handover}
          file={stage.file}
          onOpen={(opened) => setStage({ at: 'handover', opened, turn: stage.turn })}
          onAgain={restart}
        />
      )}
      {stage.at === 'handover' && (
        <OpenedHandoverPart key={stage.turn} link={handover} opened={stage.opened} onAgain={restart} />
      )}
      {stage.at === 'open' && <OpenedFile key={stage.turn} link={link} file={stage.file} onAgain={restart} />}
    </div>
  );
}
