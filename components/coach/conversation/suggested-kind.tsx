import type { MessageKind } from '../../../lib/domain/conversation/message/check.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { MessageStart } from '../../../lib/messages/message-view.ts';
import { LinkButton } from '../../ui/button.tsx';

interface SuggestedKindProps {
  t: Translate;
  kind: MessageKind;
  suggested: NonNullable<MessageStart['suggested']>;
  onTake: (kind: MessageKind) => void;
}

/**
 * Why a message begins as the kind it is. What was begun as another kind stays one; only where it may have been so by default,
 * the kind that the journal speaks for is offered.
 */
export function SuggestedKind({ t, kind, suggested, onTake }: SuggestedKindProps) {
  const label = t(`message.kind.${suggested.kind}`);
  if (kind === suggested.kind)
    return <p className="meta">{t('message.suggested', { reason: suggested.reason, kind: label })}</p>;
  if (kind !== 'first') return null;
  return (
    <p className="meta">
      {suggested.reason}{' '}
      <LinkButton onClick={() => onTake(suggested.kind)}>{t('message.suggested.take', { kind: label })}</LinkButton>
    </p>
  );
}
