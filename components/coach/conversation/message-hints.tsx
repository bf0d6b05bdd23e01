import { useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { MessageCheckView, MessageHintView } from '../../../lib/messages/message-view.ts';
import { LinkButton } from '../../ui/button.tsx';

interface HintsProps {
  t: Translate;
  view: MessageCheckView;
  /** Keys of hints that the writer left as they are. */
  left: readonly string[];
  onLeft: (keys: string[]) => void;
}

/** What could be looked at again, each with its reason, and each to be left as it is. */
export function MessageHints({ t, view: { hints, fine }, left, onLeft }: HintsProps) {
  const open = hints.filter(({ key }) => !left.includes(key));
  const aside = hints.length - open.length;
  return (
    <section className="part">
      <h2 className="label" aria-live="polite">
        {t('message.found', { n: open.length })}
      </h2>
      {open.length > 0 && (
        <ul className="talk-hints" aria-label={t('message.hints')}>
          {open.map((hint) => (
            <Hint key={hint.key} t={t} hint={hint} onLeave={() => onLeft([...new Set([...left, hint.key])])} />
          ))}
        </ul>
      )}
      {aside > 0 && (
        <p className="meta talk-left">
          {t('message.left', { n: aside })} <LinkButton onClick={() => onLeft([])}>{t('message.left.back')}</LinkButton>
        </p>
      )}
      {fine.length > 0 && (
        <p className="talk-pair talk-left">
          <b>{t('message.fine')}</b> {fine.join(', ')}
        </p>
      )}
    </section>
  );
}

function Hint({ t, hint, onLeave }: { t: Translate; hint: MessageHintView; onLeave: () => void }) {
  const { quote, title, advice, reason, basis } = hint;
  const [isOpen, setIsOpen] = useState(false);
  // Each of several buttons with the same words says which hint it belongs to.
  const about = quote === null ? title : `${title}: ${cut(quote)}`;
  return (
    <li>
      <h3>{title}</h3>
      {quote !== null && (
        <q className="quote inline" dir="auto">
          {cut(quote)}
        </q>
      )}
      <p>{advice}</p>
      <p className="meta">{reason}</p>
      {isOpen && <p className="meta">{basis.source}</p>}
      <p className="actions meta">
        <LinkButton
          aria-expanded={isOpen}
          aria-label={`${t('basis.label', { basis: basis.label })}: ${about}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('basis.label', { basis: basis.label })}
        </LinkButton>
        <LinkButton aria-label={`${t('message.leave')}: ${about}`} onClick={onLeave}>
          {t('message.leave')}
        </LinkButton>
      </p>
    </li>
  );
}

/** Longer places are in the text anyway. */
const QUOTED = 90;

function cut(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).replace(/\s\S*$/, '')} …`;
}
