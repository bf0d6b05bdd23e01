import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';

interface DropZoneProps {
  /** Name of the place. */
  name: string;
  /** Of the button. */
  choose: string;
  /** What may be dropped. */
  hint: string;
  /** Endings: '.csv,.vcf' */
  accept: string;
  onFile: (file: File) => void;
}

/** A place for a file: picked by a button, or dragged here. */
export function DropZone({ name, choose: label, hint, accept, onFile }: DropZoneProps) {
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
      aria-label={name}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input ref={input} type="file" accept={accept} hidden aria-label={label} onChange={choose} />
      <Button kind="primary" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <p className="meta">{hint}</p>
    </section>
  );
}
