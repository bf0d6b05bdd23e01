import Check from 'lucide-react/icons/check';
import { useState } from 'react';
import type { Translate } from '../../lib/languages/translate.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

interface CopyTextProps {
  t: Translate;
  text: string;
  /** What the button says, until the text was copied. */
  label: string;
}

/** Copies a text; where the browser refuses, it can be selected. Says that it is done until the text is another. */
export function CopyText({ t, text, label }: CopyTextProps) {
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
      <Button kind="primary" disabled={text === ''} onClick={() => void copy()}>
        {now?.done && <Icon of={Check} />}
        {now?.done ? t('help.copied') : label}
      </Button>
      <span className="spoken" role="status">
        {now?.done ? t('help.copied.spoken') : ''}
      </span>
    </>
  );
}
