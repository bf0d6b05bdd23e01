import { useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { HintState, HintView } from '../../../lib/messages/draft-view.ts';
import { LinkButton } from '../../ui/button.tsx';

interface HintProps {
  t: Translate;
  hint: HintView;
  number: number;
  level: 2 | 3;
  /** BCP 47 language of the text, as it is read aloud; null = not told. */
  language: string | null;
  onShow: () => void;
  onSettle: (state: Exclude<HintState, 'open'>) => void;
}

/** Longer places are in the text anyway. */
const QUOTED = 90;

/** One hint: what, the words it rests on, what to do, why, and what the rule rests on, one tap away. */
export function Hint({ t, hint, number, level, language, onShow, onSettle }: HintProps) {
  const { quote, title, advice, reason, basis, asksRelease } = hint;
  const Heading = level === 2 ? 'h2' : 'h3';
  const [open, setOpen] = useState(false);
  // Each of several buttons with the same words says which hint it belongs to.
  const about = title.includes(quote) ? title : `${title}: ${cut(quote)}`;
  return (
    <li className="check-hint">
      <span className="check-number" aria-hidden="true">
        {number}
      </span>
      <div className="check-body">
        <Heading className="check-title">{title}</Heading>
        {!title.includes(quote) && (
          <q className="quote inline check-quote" lang={language ?? undefined} dir="auto">
            {cut(quote)}
          </q>
        )}
        <p>{advice}</p>
        <p className="meta">{reason}</p>
        <p className="meta">
          <button type="button" className="check-basis" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('basis.label', { basis: basis.label })}
          </button>
          {open && <span className="check-source">{basis.source}</span>}
        </p>
        <div className="actions">
          <LinkButton aria-label={`${t('check.show')}: ${about}`} onClick={onShow}>
            {t('check.show')}
          </LinkButton>
          {asksRelease && (
            <LinkButton aria-label={`${t('check.agreed')}: ${about}`} onClick={() => onSettle('agreed')}>
              {t('check.agreed')}
            </LinkButton>
          )}
          <LinkButton aria-label={`${t('check.leave')}: ${about}`} onClick={() => onSettle('left')}>
            {t('check.leave')}
          </LinkButton>
        </div>
      </div>
    </li>
  );
}

function cut(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).replace(/\s\S*$/, '')} …`;
}
