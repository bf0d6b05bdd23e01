import type { ReactNode } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Step } from '../../welcome/step.tsx';
import { editorAddress } from './editor-address.ts';
import { FileDrop } from './file-drop.tsx';
import { SAMPLES, type SampleName } from './narrative-link.ts';

interface BeginProps {
  said: string;
  /** Somebody began to write already. */
  hasDraft: boolean;
  onFile: (file: File) => void;
  onSample: (name: SampleName) => void;
  /** The way by an address. */
  address: ReactNode;
}

/** No narrative yet: four ways to one. */
export function Begin({ said, hasDraft, onFile, onSample, address }: BeginProps) {
  const t = usePageWords();
  return (
    <>
      <header className="room-head">
        <h1>{t('room.narrative')}</h1>
        <p className="meta">{t('narrative.lead')}</p>
      </header>
      <Step title={t('narrative.begin.file')} text={t('narrative.begin.file.text')}>
        <FileDrop label={t('narrative.file.choose')} onFile={onFile} />
        <p role="status">{said}</p>
      </Step>
      {address}
      <Step title={t('narrative.begin.write')} text={t('narrative.begin.write.text')}>
        <a className="button primary" href={editorAddress()}>
          {t(hasDraft ? 'narrative.draft.continue' : 'narrative.begin.empty')}
        </a>
      </Step>
      <Step title={t('narrative.begin.samples')} text={t('narrative.begin.samples.text')}>
        <Samples onSample={onSample} />
      </Step>
    </>
  );
}

/** The narratives of invented companies. */
export function Samples({ onSample }: { onSample: (name: SampleName) => void }) {
  const t = usePageWords();
  return (
    <ul className="samples">
      {SAMPLES.map((name) => (
        <li key={name}>
          <LinkButton onClick={() => onSample(name)}>{t(`narrative.sample.${name}`)}</LinkButton>
          <span className="meta">{t(`narrative.sample.${name}.text`)}</span>
        </li>
      ))}
    </ul>
  );
}
