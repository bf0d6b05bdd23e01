import { useCallback, useEffect, useRef, useState } from 'react';
import type { PersonJournalView } from '../../../lib/messages/journal-view.ts';
import type { NotesLink } from './notes-link.ts';

/** What the journal knows; null = nothing. `hidden`: it is not shown here. */
type Known = PersonJournalView | null | 'hidden' | 'waiting' | 'failed';

/** What is known of a person, asked anew when the journal changed. */
export function useKnown({ read, onChange }: NotesLink, person: string): { known: Known; reload: () => void } {
  const [known, setKnown] = useState<Known>(read ? 'waiting' : 'hidden');
  const request = useRef(0);
  const reload = useCallback(() => {
    if (!read) return;
    const mine = ++request.current;
    const isNewest = () => mine === request.current;
    read(person).then(
      (view) => {
        if (isNewest()) setKnown(view);
      },
      () => {
        if (isNewest()) setKnown((before) => (before === 'waiting' ? 'failed' : before));
      },
    );
  }, [read, person]);
  useEffect(() => {
    reload();
    const unhear = onChange(reload);
    return () => {
      request.current += 1;
      unhear();
    };
  }, [reload, onChange]);
  return { known, reload };
}
