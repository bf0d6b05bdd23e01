import { useEffect, useMemo, useState } from 'react';
import type { OpeningDraft } from '../../../lib/domain/candidate/opening/opening-draft.ts';
import type { CandidateLink } from './candidate-link.ts';

/** Openings that were begun and are not saved yet, by their ids; null = a new one. */
export interface BegunOpenings {
  of(opening: string | null): OpeningDraft | null;
  /** @param draft null = saved, or given up */
  note(opening: string | null, draft: OpeningDraft | null): void;
}

/**
 * What was begun before this panel was opened, and while it stands open; null until that is known.
 * @param onBegun goes on with the last one; stays the same function
 */
export function useBegun(link: CandidateLink, onBegun: (opening: string | null) => void): BegunOpenings | null {
  const [drafts, setDrafts] = useState<Map<string | null, OpeningDraft> | null>(null);
  useEffect(() => {
    let gone = false;
    const take = (found: Awaited<ReturnType<CandidateLink['loadDrafts']>>) => {
      if (gone) return;
      setDrafts(new Map(found.map(({ opening, draft }) => [opening, draft])));
      const [last] = found;
      if (last) onBegun(last.opening);
    };
    // Without what was begun, one can begin.
    link.loadDrafts().then(take, () => take([]));
    return () => {
      gone = true;
    };
  }, [link, onBegun]);
  return useMemo(
    () =>
      drafts && {
        of: (opening) => drafts.get(opening) ?? null,
        note(opening, draft) {
          if (draft === null) drafts.delete(opening);
          else drafts.set(opening, draft);
        },
      },
    [drafts],
  );
}
