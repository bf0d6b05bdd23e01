import { useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import { Button } from '../../ui/button.tsx';

/** Copies a text; where the browser refuses, it can be selected. */
export function CopyText({ t, text }: { t: Translate; text: string }) {
  const [state, setState] = useState<{ of: string; done: boolean } | null>(null);
  const now = state?.of === text ? state : null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState({ of: text, done: true }),
      () => setState({ of: text, done: false }),
    );
  return (
    <div className="check-copy">
      {now?.done === false && (
        <label className="field by-hand">
          <span>{t('help.copy.failed')}</span>
          <textarea className="input" readOnly rows={3} value={text} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <Button kind="primary" onClick={() => void copy()}>
        {t(now?.done ? 'help.copied' : 'help.copy')}
      </Button>
      <span className="spoken" role="status">
        {now?.done ? t('help.copied.spoken') : ''}
      </span>
    </div>
  );
}
