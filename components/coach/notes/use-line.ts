import { useCallback, useEffect, useRef, useState } from 'react';
import { createAnswerSaver } from '../answers.ts';
import type { NotesLink } from './notes-link.ts';

/**
 * The line that is being typed about a person. It is kept while it is typed, so that it outlasts closing, a crash and a
 * stopped background.
 * @param person key
 * @returns null as line until it is known what was kept
 */
export function useLine(link: NotesLink, person: string): { line: string | null; write: (line: string) => void } {
  const [line, setLine] = useState<string | null>(null);
  const typed = useRef(false);
  const [saver] = useState(() =>
    createAnswerSaver(
      (of, _field, [text = '']) => link.saveDraft(of, text),
      {
        set: (run, milliseconds) => window.setTimeout(run, milliseconds),
        clear: (timer) => window.clearTimeout(timer),
      },
      () => {},
    ),
  );
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
  useEffect(() => {
    const flush = () => void saver.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
  const write = useCallback(
    (next: string) => {
      typed.current = true;
      setLine(next);
      saver.put(person, 'line', [next]);
    },
    [saver, person],
  );
  return { line, write };
}
