import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftCheckView, DraftQuestion } from '../../../lib/messages/draft-view.ts';
import type { DraftCheckLink } from './draft-check-link.ts';
import { newestOnly } from './newest-only.ts';

/** From the last letter to the check, in milliseconds: marks that move along with every letter disturb. */
const PAUSE = 180;

/** A check and the text that it is of: its places fit no other. */
export interface Checked {
  view: DraftCheckView;
  text: string;
}

export interface DraftCheckState {
  /** null = not checked yet. */
  checked: Checked | null;
  failed: boolean;
  /** Checks the same text again, at once. */
  again(): void;
}

/**
 * Looks over a text shortly after each change of it; the newest one wins.
 * @param posts what stands for the posts that the text is compared with; with others it is checked anew
 */
export function useDraftCheck(link: DraftCheckLink, question: DraftQuestion | null, posts = ''): DraftCheckState {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [failed, setFailed] = useState(false);
  const asking = useMemo(
    () =>
      newestOnly(link.check, (view: DraftCheckView | null, { text }: DraftQuestion) => {
        setFailed(view === null);
        if (view) setChecked({ view, text });
      }),
    [link],
  );
  useEffect(() => () => asking.stop(), [asking]);
  const latest = useRef(question);
  latest.current = question;
  // By value: the same words in a new object are no new question.
  const key = JSON.stringify([question, posts]);
  const first = useRef(true);
  useEffect(() => {
    const [asked] = JSON.parse(key) as [DraftQuestion | null];
    if (!asked || asked.text.trim() === '') {
      setChecked(null);
      return;
    }
    const timer = setTimeout(() => asking.ask(asked), first.current ? 0 : PAUSE);
    first.current = false;
    return () => clearTimeout(timer);
  }, [asking, key]);
  return {
    checked: question && question.text.trim() !== '' ? checked : null,
    failed,
    again() {
      if (latest.current) asking.ask(latest.current);
    },
  };
}
