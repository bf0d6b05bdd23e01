import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, useState } from 'react';
import { Disclosure } from './disclosure.tsx';
import { Icon } from './icon.tsx';

interface FoldRowProps {
  head: ReactNode;
  startsOpen?: boolean;
  children: ReactNode;
}

/** A row from edge to edge that opens in place. */
export function FoldRow({ head, startsOpen = false, children }: FoldRowProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <Disclosure
      className="fold"
      headClass="fold-head"
      level={2}
      open={open}
      onToggle={() => setOpen(!open)}
      head={
        <>
          <span>{head}</span>
          <Icon of={ChevronRight} />
        </>
      }
    >
      {children}
    </Disclosure>
  );
}
