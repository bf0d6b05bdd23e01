import { useCallback, useEffect, useState } from 'react';
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
  const look = useCallback(() => {
    let isLast = true;
    link.preview({ columns, contacts }).then(
      (preview) => isLast && setState({ preview, failed: false }),
      () => isLast && setState({ preview: null, failed: true }),
    );
    return () => {
      isLast = false;
    };
  }, [link, columns, contacts]);
  useEffect(look, [look]);
  return { ...state, reload: look };
}
