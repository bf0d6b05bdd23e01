import Clock from 'lucide-react/icons/clock';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { PersonJournalView } from '../../../lib/messages/journal-view.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { dayWords, localDay } from '../day-words.ts';

interface KnownProps {
  known: PersonJournalView | null;
  today: string;
  t: Translate;
  locale: string;
  onStepDone: () => void;
  /** Saves the step as a calendar file. */
  onCalendar: () => void;
}

/** When the two last talked, what was said then, and what was promised. */
export function Known({ known, today, t, locale, onStepDone, onCalendar }: KnownProps) {
  const spoken = known?.spoken ?? null;
  return (
    <header className="lead">
      <h1 className="head">
        {spoken
          ? t('notes.spoken', { way: spoken.label, day: dayWords(localDay(spoken.at), today, t, locale) })
          : t(known ? 'notes.spoken.never' : 'notes.nothing')}
      </h1>
      {known?.turned && <p className="meta">{known.turned}</p>}
      {spoken?.text && (
        <blockquote className="quote note-quote" dir="auto">
          {spoken.text}
        </blockquote>
      )}
      {known?.next && (
        <Step next={known.next} today={today} t={t} locale={locale} onDone={onStepDone} onCalendar={onCalendar} />
      )}
    </header>
  );
}

interface StepProps extends Omit<KnownProps, 'known' | 'onStepDone'> {
  next: NonNullable<PersonJournalView['next']>;
  onDone: () => void;
}

/** What was promised. Amber once its day has come, plain before. */
function Step({ next: { what, day, why }, today, t, locale, onDone, onCalendar }: StepProps) {
  const isDue = day !== null && day <= today;
  return (
    <section className={isDue ? 'look step' : 'step'} aria-label={t('notes.next')}>
      <Icon of={Clock} />
      <div>
        <p className="step-what" dir="auto">
          {what}
        </p>
        <p className="meta">
          {day === null
            ? t('notes.next.some')
            : t(isDue ? 'notes.due' : 'notes.by', { day: dayWords(day, today, t, locale) })}
          {why && ` · ${why}`}
        </p>
        <p className="step-ways">
          <LinkButton onClick={onDone}>{t('notes.next.done')}</LinkButton>
          {day !== null && <LinkButton onClick={onCalendar}>{t('notes.next.calendar')}</LinkButton>}
        </p>
      </div>
    </section>
  );
}
