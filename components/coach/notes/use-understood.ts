import { useEffect, useState } from 'react';
import type { LogLineView } from '../../../lib/messages/journal-view.ts';
import { saysSomething } from './commands.ts';
import type { NotesLink } from './notes-link.ts';

/** How the line is understood as it stands; null while nothing stands there, or until the answer is here. */
export function useUnderstood(link: NotesLink, line: string): LogLineView | null {
  const [understood, setUnderstood] = useState<LogLineView | null>(null);
  useEffect(() => {
    if (!saysSomething(line)) {
      setUnderstood(null);
      return;
    }
    let old = false;
    link.understand(line).then(
      (view) => {
        if (!old) setUnderstood(view);
      },
      () => {
        if (!old) setUnderstood(null);
      },
    );
    return () => {
      old = true;
    };
  }, [link, line]);
  return understood;
}
