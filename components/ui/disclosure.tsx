import { type ReactNode, useId } from 'react';

interface DisclosureProps {
  /** Class of the block around head and body. */
  className: string;
  headClass: string;
  head: ReactNode;
  open: boolean;
  onToggle: () => void;
  /** Level of the heading that the button stands in; none where the row is no heading. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A row that opens in place. The button names and controls its region; the region leaves the page when closed. */
export function Disclosure({ className, headClass, head, open, onToggle, level, children }: DisclosureProps) {
  const region = useId();
  const button = (
    <button type="button" className={headClass} aria-expanded={open} aria-controls={region} onClick={onToggle}>
      {head}
    </button>
  );
  return (
    <div className={open ? `${className} is-open` : className}>
      {level === 2 && <h2>{button}</h2>}
      {level === 3 && <h3>{button}</h3>}
      {level === undefined && button}
      <div id={region} className="disclosed" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
