import type { ReactNode } from 'react';
import { composeDraft } from '../../../lib/domain/angles/interview/compose-draft.ts';
import { graphemeCount } from '../../../lib/domain/language/graphemes.ts';
import type { IdeaCard, IdeaWork } from '../../../lib/messages/idea-view.ts';
import { CopyText } from '../copy-text.tsx';
import { useIdeaWords } from './idea-context.tsx';

interface DraftProps {
  card: IdeaCard;
  work: IdeaWork;
  /** What can be done with the idea, beside copying. */
  children: ReactNode;
}

/** The answers as a text, in the pattern's order; nothing in it that the user did not write or tick. */
export function Draft({ card, work, children }: DraftProps) {
  const { t } = useIdeaWords();
  const text = composeDraft(card, work);
  const open = work.answers.filter((answer) => answer.trim() === '').length;
  return (
    <>
      <section className="idea-draft" aria-label={t('idea.draft')}>
        <div className="idea-draft-head">
          <span className="label">{t('idea.draft')}</span>
          {text !== '' && <span className="meta">{t('help.length', { count: graphemeCount(text) })}</span>}
        </div>
        {text === '' ? (
          <p className="meta">{t('idea.draft.empty')}</p>
        ) : (
          <p className="idea-draft-text" lang={card.side} dir="auto">
            {text}
          </p>
        )}
        {text !== '' && open > 0 && <p className="idea-gap">{t('idea.draft.open', { n: open })}</p>}
      </section>
      <div className="actions idea-actions">
        <CopyText t={t} text={text} label={t('idea.copy')} />
        {children}
      </div>
    </>
  );
}
