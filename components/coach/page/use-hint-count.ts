import { useEffect, useMemo, useState } from 'react';
import type { Draft } from '../../../lib/domain/pages/editor.ts';
import type { DraftCheckView, DraftQuestion } from '../../../lib/messages/draft-view.ts';
import { useShell } from '../coach-context.tsx';
import { newestOnly } from '../draft/newest-only.ts';

/** From the last letter to the count, in milliseconds: it need not follow every word. */
const PAUSE = 600;

/** How many places of a draft could be looked at again; null = not counted yet. */
export function useHintCount(draft: Draft | null): number | null {
  const { checkDraft } = useShell();
  const [count, setCount] = useState<number | null>(null);
  const asking = useMemo(
    () =>
      newestOnly(checkDraft, (view: DraftCheckView | null, _question: DraftQuestion) =>
        setCount(view?.hints.length ?? null),
      ),
    [checkDraft],
  );
  useEffect(() => () => asking.stop(), [asking]);
  const { text = '', network = 'linkedin', editor = 'post', limit = null } = draft ?? {};
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (isEmpty) {
      setCount(null);
      return;
    }
    const timer = setTimeout(() => asking.ask({ text, network, kind: editor, language: null, limit }), PAUSE);
    return () => clearTimeout(timer);
  }, [asking, isEmpty, text, network, editor, limit]);
  return count;
}
