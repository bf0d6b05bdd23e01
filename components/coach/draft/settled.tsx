import type { Translate } from '../../../lib/languages/translate.ts';
import { LinkButton } from '../../ui/button.tsx';

export interface Settling {
  keys: string[];
  state: 'left' | 'agreed';
}

interface SettledProps {
  t: Translate;
  /** What was done last; null = nothing since the text changed hands. */
  latest: Settling | null;
  /** Keys of all hints in this text that are not shown. */
  left: readonly string[];
  onUndo: (keys: string[]) => void;
}

/** What the writer left as it is, with the way back: for the last one, and for all in this text. */
export function Settled({ t, latest, left, onUndo }: SettledProps) {
  return (
    <>
      <p className="check-settled" role="status">
        {latest && (
          <>
            {latest.state === 'agreed' ? t('check.said.agreed') : t('check.said.left', { n: latest.keys.length })}{' '}
            <LinkButton onClick={() => onUndo(latest.keys)}>{t('noticed.undo')}</LinkButton>
          </>
        )}
      </p>
      {left.length > 0 && !latest && (
        <p className="check-left meta">
          {t('check.left', { n: left.length })}{' '}
          <LinkButton onClick={() => onUndo([...left])}>{t('check.left.back')}</LinkButton>
        </p>
      )}
    </>
  );
}
