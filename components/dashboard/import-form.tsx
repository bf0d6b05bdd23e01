import { type ChangeEvent, useRef, useState } from 'react';
import type { Network } from '../../lib/domain/profile/reading.ts';
import type { ImportInput } from '../../lib/messages/import-input.ts';
import { usePageWords } from '../settings/page-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { Step } from '../welcome/step.tsx';

/** As much as the background takes; what is more is no profile. */
const LONGEST = 2_000_000;

/** The ways in; each says beneath its button what came of it. */
export type ImportWay = 'text' | 'file';

interface ImportFormProps {
  said: Readonly<Record<ImportWay, string>>;
  onText: (source: Extract<ImportInput['source'], { kind: 'text' }>) => void;
  onFile: (file: File) => void;
}

/** Two ways in: pasted text, or the file that LinkedIn makes. */
export function ImportForm({ said, onText, onFile }: ImportFormProps) {
  const t = usePageWords();
  const [network, setNetwork] = useState<Network>('linkedin');
  const [text, setText] = useState('');
  return (
    <>
      <Step title={t('import.text')} text={t('import.text.hint')}>
        <Choices
          name={t('import.network')}
          nameHidden
          shape="row"
          value={network}
          onChange={setNetwork}
          choices={[
            { value: 'linkedin', label: 'LinkedIn' },
            { value: 'xing', label: 'XING' },
          ]}
        />
        <div className="import-text">
          <Field label={t('import.text.field')} lines={8} longest={LONGEST} value={text} onChange={setText} />
        </div>
        <Button kind="primary" onClick={() => onText({ kind: 'text', network, text })}>
          {t('import.read')}
        </Button>
        <p role="status">{said.text}</p>
      </Step>
      <Step title={t('import.file')} text={t('import.file.text')}>
        <FileButton label={t('import.choose')} onFile={onFile} />
        <p role="status">{said.file}</p>
      </Step>
    </>
  );
}

function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? [];
    if (chosen) onFile(chosen);
    // The same file can be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      <input ref={input} type="file" accept="application/pdf,.pdf" hidden aria-label={label} onChange={choose} />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
