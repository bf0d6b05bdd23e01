import { useCallback, useEffect, useRef, useState } from 'react';
import type { ColumnMap } from '../../../lib/domain/journal-import/brought-person.ts';
import type { PeopleFileLink, PeoplePreview } from './people-file-link.ts';

interface Previewed {
  /** The last one that came; null = none yet. */
  preview: PeoplePreview | null;
  failed: boolean;
  /** Looks once more, after the journal changed. */
  reload: () => void;
}

/** What would be taken of the open file, worked out anew whenever it is to be read in another way. */
export function usePreview(link: PeopleFileLink, columns: ColumnMap, contacts: boolean): Previewed {
  const [state, setState] = useState<Omit<Previewed, 'reload'>>({ preview: null, failed: false });
  // An answer that another question overtook is dropped.
  const request = useRef(0);
  const reload = useCallback(() => {
    const mine = ++request.current;
    const take = (next: Omit<Previewed, 'reload'>) => {
      if (mine === request.current) setState(next);
    };
    link.preview({ columns, contacts }).then(
      (preview) => take({ preview, failed: false }),
      () => take({ preview: null, failed: true }),
    );
  }, [link, columns, contacts]);
  useEffect(() => {
    reload();
    return () => {
      request.current += 1;
    };
  }, [reload]);
  return { ...state, reload };
}
