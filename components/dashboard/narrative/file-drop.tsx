import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';

/** A file of a narrative, picked or dropped. */
export function FileDrop({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const t = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? [];
    if (chosen) onFile(chosen);
    // The same file can be chosen again.
    currentTarget.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  return (
    <fieldset
      className={isOver ? 'file-drop is-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend className="spoken">{label}</legend>
      <input ref={input} type="file" accept=".yaml,.yml,.json" hidden aria-label={label} onChange={choose} />
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <span className="meta">{t('narrative.file.drop')}</span>
    </fieldset>
  );
}
