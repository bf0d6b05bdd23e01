import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useFocusIfLost } from '../../ui/focus-if-lost.ts';
import type { Changes } from './use-changes.ts';

/** What was done last, with its undo. */
export function DoneLine({ changes: { done, undo } }: { changes: Changes }) {
  const t = usePageWords();
  const back = done?.back ?? null;
  const line = useFocusIfLost<HTMLParagraphElement>(done?.count ?? null);
  return (
    <div className="done-line" role="status">
      {done && (
        <p key={done.count} tabIndex={-1} ref={line}>
          {done.say} {back !== null && <LinkButton onClick={() => void undo(back)}>{t('people.undo')}</LinkButton>}
        </p>
      )}
    </div>
  );
}
