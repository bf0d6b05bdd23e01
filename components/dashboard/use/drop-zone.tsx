import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';

/** A place for a file: picked by a button, or dragged here. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const t = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again.
    currentTarget.value = '';
  };
  return (
    <section
      className={over ? 'drop over' : 'drop'}
      aria-label={t('use.file')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input ref={input} type="file" accept=".zip,.csv,.json" hidden aria-label={t('use.choose')} onChange={choose} />
      <Button kind="primary" onClick={() => input.current?.click()}>
        {t('use.choose')}
      </Button>
      <p className="meta">{t('use.drop')}</p>
    </section>
  );
}
