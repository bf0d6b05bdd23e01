import { LinkButton } from '../../ui/button.tsx';
import { useIdeaWords } from './idea-context.tsx';

const REASONS = ['idea.reason.subject', 'idea.reason.wrong', 'idea.reason.often'] as const;

/** Why an idea shall not come back; whoever wants to say nothing says nothing. */
export function Reasons({ onReason }: { onReason: (reason: string) => void }) {
  const { t } = useIdeaWords();
  return (
    <p className="meta idea-reasons">
      {t('idea.reason')}{' '}
      {REASONS.map((reason) => (
        <LinkButton key={reason} onClick={() => onReason(t(reason))}>
          {t(reason)}
        </LinkButton>
      ))}
    </p>
  );
}
