import Check from 'lucide-react/icons/check';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useCoach, useWords } from '../coach-context.tsx';

/** Copies the user's text. The label says it is done until the next action; where copying is refused, the text can be selected. */
export function CopyButton({ finding, text }: { finding: string; text: string }) {
  const t = useWords();
  const copied = useCoach((state) => state.copied === finding);
  const markCopied = useCoach((state) => state.markCopied);
  const [refused, setRefused] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setRefused(false);
        markCopied(finding);
      },
      () => setRefused(true),
    );
  return (
    <>
      {refused && (
        <label className="field by-hand">
          <span>{t('help.copy.failed')}</span>
          <textarea className="input" readOnly rows={3} value={text} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <Button kind="primary" disabled={text === ''} onClick={copy}>
        {copied && <Icon of={Check} />}
        {t(copied ? 'help.copied' : 'help.copy')}
      </Button>
      <span className="spoken" role="status">
        {copied ? t('help.copied.spoken') : ''}
      </span>
    </>
  );
}
