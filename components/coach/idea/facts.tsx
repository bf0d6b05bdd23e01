import Clock from 'lucide-react/icons/clock';
import type { IdeaCard, LaterFact } from '../../../lib/messages/idea-view.ts';
import { Icon } from '../../ui/icon.tsx';
import { useIdeaWords } from './idea-context.tsx';

interface FactsProps {
  card: IdeaCard;
  /** Not to be told yet. */
  later: readonly LaterFact[];
  ticked: readonly string[];
  onTick: (facts: string[]) => void;
}

/** What may be told, with its source; what may be told only later; whom to ask, and what to leave out. */
export function Facts({ card, later, ticked, onTick }: FactsProps) {
  const { t, locale } = useIdeaWords();
  const day = (date: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  const toggle = (id: string) => onTick(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return (
    <section className="part idea-facts">
      {card.facts.length + later.length > 0 && <h2 className="label">{t('idea.facts')}</h2>}
      {card.facts.map(({ id, text, source }) => (
        <label key={id} className="choice idea-fact" lang={card.side}>
          <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
          <span>
            {text}
            <span className="source">{source}</span>
          </span>
        </label>
      ))}
      {later.map(({ text, source, from }) => (
        <p key={text} className="idea-fact later" lang={card.side}>
          <Icon of={Clock} />
          <span>
            {text}
            <span className="source">
              {source} · <b>{t('idea.fact.later', { date: day(from) })}</b>
            </span>
          </span>
        </p>
      ))}
      {card.release.length > 0 && (
        <p className="idea-care">
          <b>{t('idea.release')}</b> {card.release.join(', ')}
        </p>
      )}
      <p className="idea-care">
        <b>{t('idea.leaveOut')}</b> {card.leaveOut}
      </p>
    </section>
  );
}
