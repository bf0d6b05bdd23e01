import { useCallback, useEffect, useRef, useState } from 'react';
import { useSaver } from '../use-saver.ts';
import type { NotesLink } from './notes-link.ts';

/**
 * The line that is being typed about a person. It is kept while it is typed.
 * @param person key
 * @returns null as line until it is known what was kept
 */
export function useLine(link: NotesLink, person: string): { line: string | null; write: (line: string) => void } {
  const [line, setLine] = useState<string | null>(null);
  const typed = useRef(false);
  const saver = useSaver<string>((of, text) => link.saveDraft(of, text));
  useEffect(() => {
    let gone = false;
    const show = (kept: string) => {
      // Who was faster than the background has the last word.
      if (!gone && !typed.current) setLine(kept);
    };
    link.loadDraft(person).then(show, () => show(''));
    return () => {
      gone = true;
    };
  }, [link, person]);
  const write = useCallback(
    (next: string) => {
      typed.current = true;
      setLine(next);
      saver.put(person, next);
    },
    [saver, person],
  );
  return { line, write };
}
