import { useState } from 'react';
import type { OpeningDraft } from '../../../lib/domain/candidate/opening/opening-draft.ts';
import { useSaver } from '../use-saver.ts';
import type { CandidateLink } from './candidate-link.ts';
import type { BegunOpenings } from './use-begun.ts';

/**
 * What is typed of an opening: kept while it is typed, until it is saved or given up.
 * @param opening null = a new one
 * @param fresh what the form begins with where nothing was begun
 */
export function useOpeningDraft(
  link: CandidateLink,
  begun: BegunOpenings,
  opening: string | null,
  fresh: () => OpeningDraft,
) {
  const [before] = useState(() => begun.of(opening));
  const [draft, setDraft] = useState(() => before ?? fresh());
  const [isChanged, setIsChanged] = useState(before !== null);
  const saver = useSaver<OpeningDraft | null>((_key, value) => link.saveDraft(opening, value));
  const keep = (value: OpeningDraft | null) => {
    begun.note(opening, value);
    saver.put('draft', value);
  };
  return {
    ...draft,
    /** Whether it was begun before the form was opened. */
    isBegun: before !== null,
    /** Whether there is something to lose. */
    isChanged,
    change(changes: Partial<OpeningDraft>) {
      const next = { ...draft, ...changes };
      setDraft(next);
      setIsChanged(true);
      keep(next);
    },
    forget() {
      keep(null);
      void saver.flush();
    },
  };
}
