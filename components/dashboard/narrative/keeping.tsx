import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Step } from '../../welcome/step.tsx';
import { Samples } from './begin.tsx';
import { FileDrop } from './file-drop.tsx';
import type { SampleName } from './narrative-link.ts';

interface KeepingProps {
  said: string;
  onFile: (file: File) => void;
  onSample: (name: SampleName) => void;
  onExport: (format: 'yaml' | 'json') => void;
  onRemove: () => void;
  /** The way by an address. */
  address: ReactNode;
}

/** The narrative as a file: another one in, this one out, or away. */
export function Keeping({ said, onFile, onSample, onExport, onRemove, address }: KeepingProps) {
  const t = usePageWords();
  return (
    <>
      <Step title={t('narrative.open')} text={t('narrative.open.text')}>
        <FileDrop label={t('narrative.file.choose')} onFile={onFile} />
        <p role="status">{said}</p>
      </Step>
      {address}
      <Step title={t('narrative.export')} text={t('narrative.export.text')}>
        <div className="actions">
          <Button onClick={() => onExport('yaml')}>{t('narrative.export.yaml')}</Button>
          <Button onClick={() => onExport('json')}>{t('narrative.export.json')}</Button>
        </div>
      </Step>
      <Step title={t('narrative.begin.samples')} text={t('narrative.begin.samples.text')}>
        <Samples onSample={onSample} />
      </Step>
      <Step title={t('narrative.remove')} text={t('narrative.remove.text')}>
        <Remove onRemove={onRemove} />
      </Step>
    </>
  );
}

/** Asked twice, in place; the way back is the one that has the focus. */
function Remove({ onRemove }: { onRemove: () => void }) {
  const t = usePageWords();
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{t('narrative.remove.action')}</Button>;
  return (
    <fieldset className="erase">
      <legend>
        <b>{t('narrative.remove.question')}</b>
      </legend>
      <div className="actions">
        <Button kind="danger" onClick={onRemove}>
          {t('narrative.remove.confirm')}
        </Button>
        <Button ref={keep} onClick={() => setAsking(false)}>
          {t('narrative.remove.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
