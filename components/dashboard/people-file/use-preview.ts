import { useCallback, useEffect, useRef, useState } from 'react';
import type { ColumnMap } from '../../../lib/domain/journal-import/brought-person.ts';
import type { PeopleFileLink, PeoplePreview } from './people-file-link.ts';

interface State {
  /** null = none yet, or it is being worked out. */
  preview: PeoplePreview | null;
  /** How far it is (0 to 1), where it takes a while. */
  part: number | null;
  failed: boolean;
}

interface Previewed extends State {
  /** Looks once more, after the journal changed. */
  reload: () => void;
}

/** What would be taken of the open file, worked out anew whenever it is to be read in another way. */
export function usePreview(link: PeopleFileLink, columns: ColumnMap, contacts: boolean): Previewed {
  const [state, setState] = useState<State>({ preview: null, part: null, failed: false });
  const running = useRef<AbortController>(null);
  const reload = useCallback(() => {
    // An answer that another question overtook is dropped, and the work on it ends.
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const tell = (next: State) => {
      if (!mine.signal.aborted) setState(next);
    };
    link
      .preview({ columns, contacts }, (part) => tell({ preview: null, part, failed: false }), mine.signal)
      .then(
        (preview) => tell({ preview, part: null, failed: false }),
        () => tell({ preview: null, part: null, failed: true }),
      );
  }, [link, columns, contacts]);
  useEffect(() => {
    reload();
    return () => running.current?.abort();
  }, [reload]);
  return { ...state, reload };
}
