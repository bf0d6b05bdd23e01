import { localeOf } from '../../../lib/languages/translate.ts';
import { IdeaWordsProvider } from '../../coach/idea/idea-context.tsx';
import { Reasons } from '../../coach/idea/reasons.tsx';
import { usePageWords, useSettings } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useFocusOnArrival } from '../../ui/focus-on-arrival.ts';
import type { Done } from './use-inbox.ts';

interface DoneLineProps {
  done: Done | null;
  onUndo: () => void;
  /** Why an idea shall not come back. */
  onReason: (reason: string) => void;
}

/** What was done last, with its undo. */
export function DoneLine({ done, onUndo, onReason }: DoneLineProps) {
  const t = usePageWords();
  const { language } = useSettings();
  return (
    <div className="ideas-done" role="status">
      {done?.what === 'failed' && <p>{t('ideas.failed')}</p>}
      {done && done.what !== 'failed' && (
        <p>
          {t(keyOf(done.what), { title: done.before.card.title })}{' '}
          {done.what !== 'restored' && <Undo key={`${done.before.card.id} ${done.what}`} onUndo={onUndo} />}
        </p>
      )}
      {done?.what === 'never' && (
        <IdeaWordsProvider value={{ t, locale: localeOf(language) }}>
          <Reasons onReason={onReason} />
        </IdeaWordsProvider>
      )}
    </div>
  );
}

/** The panel says the same of three of them. */
const keyOf = (what: Exclude<Done['what'], 'failed'>) =>
  what === 'open' || what === 'dropped' || what === 'restored'
    ? (`ideas.done.${what}` as const)
    : (`idea.marked.${what}` as const);

/** Takes the focus: the button that was pressed went away with its row. */
function Undo({ onUndo }: { onUndo: () => void }) {
  const t = usePageWords();
  const place = useFocusOnArrival<HTMLButtonElement>();
  return (
    <LinkButton ref={place} onClick={onUndo}>
      {t('idea.undo')}
    </LinkButton>
  );
}
