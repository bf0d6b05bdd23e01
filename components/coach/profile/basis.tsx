import { useId, useState } from 'react';
import type { FindingView } from '../../../lib/messages/view.ts';
import { useWords } from '../coach-context.tsx';

/** What a rule rests on; pressed, it names the source. */
export function Basis({ basis }: { basis: FindingView['basis'] }) {
  const t = useWords();
  const [shown, setShown] = useState(false);
  const source = useId();
  return (
    <>
      <button
        type="button"
        className="basis"
        aria-expanded={shown}
        aria-controls={source}
        onClick={() => setShown(!shown)}
      >
        {t('basis.label', { basis: basis.label })}
      </button>
      <span id={source} className="basis-source meta" hidden={!shown}>
        {basis.source}
      </span>
    </>
  );
}
