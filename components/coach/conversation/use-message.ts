import { useEffect, useMemo, useRef, useState } from 'react';
import type { MessageDraft } from '../../../lib/domain/conversation/message/message-draft.ts';
import type { MessageCheckView, MessageStart } from '../../../lib/messages/message-view.ts';
import { newestOnly } from '../draft/newest-only.ts';
import type { ConversationLink } from './conversation-link.ts';

/** From the last letter to the check, and to keeping the text, in milliseconds. */
const CHECK_PAUSE = 250;
const SAVE_PAUSE = 500;

const NEW: MessageDraft = { kind: 'first', plan: 'basic', text: '', left: [] };

/** A message to one person: kept while it is typed, and looked over after each pause. */
export function useMessage(link: ConversationLink, person: string, tab: () => number | null) {
  const [draft, setDraft] = useState<MessageDraft | null>(null);
  const [suggested, setSuggested] = useState<MessageStart['suggested']>(null);
  const [view, setView] = useState<MessageCheckView | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const show = ({ draft: kept, suggested }: MessageStart) => {
      if (gone) return;
      setSuggested(suggested);
      setDraft((typed) => typed ?? kept ?? { ...NEW, kind: suggested?.kind ?? NEW.kind });
    };
    link.loadMessage(person).then(show, () => show({ draft: null, suggested: null }));
    return () => {
      gone = true;
    };
  }, [link, person]);

  const unsaved = useRef<MessageDraft | null>(null);
  useEffect(() => {
    const flush = () => {
      if (unsaved.current) void link.saveMessage(person, unsaved.current);
      unsaved.current = null;
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [link, person]);

  const asking = useMemo(
    () =>
      newestOnly<MessageDraft, MessageCheckView | null>(
        (asked) => link.checkMessage(tab(), asked),
        (answer) => {
          setFailed(answer === null);
          if (answer) setView(answer);
        },
      ),
    [link, tab],
  );
  useEffect(() => () => asking.stop(), [asking]);
  useEffect(() => {
    if (!draft) return;
    const check = setTimeout(() => asking.ask(draft), CHECK_PAUSE);
    const save = setTimeout(() => {
      const waiting = unsaved.current;
      unsaved.current = null;
      if (waiting) link.saveMessage(person, waiting).catch(() => (unsaved.current ??= waiting));
    }, SAVE_PAUSE);
    return () => {
      clearTimeout(check);
      clearTimeout(save);
    };
  }, [asking, link, person, draft]);

  const change = (changes: Partial<MessageDraft>) => {
    if (!draft) return;
    unsaved.current = { ...draft, ...changes };
    setDraft(unsaved.current);
  };
  return { draft, suggested, view, failed, change };
}
