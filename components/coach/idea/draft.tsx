import { type ReactNode, useState } from 'react';
import { composeDraft } from '../../../lib/domain/angles/interview/compose-draft.ts';
import { graphemeCount } from '../../../lib/domain/language/graphemes.ts';
import type { IdeaCard, IdeaWork } from '../../../lib/messages/idea-view.ts';
import { Button } from '../../ui/button.tsx';
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
        <Copy text={text} />
        {children}
      </div>
    </>
  );
}

/** Copies the draft; where the browser refuses, the text can be selected. */
function Copy({ text }: { text: string }) {
  const { t } = useIdeaWords();
  const [state, setState] = useState<{ of: string; done: boolean } | null>(null);
  const now = state?.of === text ? state : null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState({ of: text, done: true }),
      () => setState({ of: text, done: false }),
    );
  return (
    <>
      {now?.done === false && (
        <label className="field by-hand">
          <span>{t('help.copy.failed')}</span>
          <textarea className="input" readOnly rows={3} value={text} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <Button kind="primary" disabled={text === ''} onClick={copy}>
        {t(now?.done ? 'help.copied' : 'idea.copy')}
      </Button>
      <span className="spoken" role="status">
        {now?.done ? t('help.copied.spoken') : ''}
      </span>
    </>
  );
}
