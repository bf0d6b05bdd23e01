import { useMemo } from 'react';
import type { PersonJournalView } from '../../../lib/messages/journal-view.ts';
import { type Asked, useAsked } from '../../ui/use-asked.ts';
import type { NotesLink } from './notes-link.ts';

/** What the journal knows; null = nothing. `hidden`: it is not shown here. */
type Known = Asked<PersonJournalView | null> | 'hidden';

/** What is known of a person, asked anew when the journal changed. */
export function useKnown({ read, onChange }: NotesLink, person: string): { known: Known; reload: () => void } {
  const ask = useMemo(() => (read ? () => read(person) : null), [read, person]);
  const { answer, reload } = useAsked(ask, onChange);
  return { known: read ? answer : 'hidden', reload };
}
