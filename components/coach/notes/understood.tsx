import type { Translate } from '../../../lib/languages/translate.ts';
import type { LogLineView } from '../../../lib/messages/journal-view.ts';
import { dayWords } from '../day-words.ts';

interface UnderstoodProps {
  id: string;
  /** null = nothing stands there yet. */
  view: LogLineView | null;
  /** 'YYYY-MM-DD' where the user is. */
  today: string;
  t: Translate;
  locale: string;
}

/** How a line will be entered, before it is: kind, day, next step, theme, tags. */
export function Understood({ id, view, today, t, locale }: UnderstoodProps) {
  if (!view) {
    return (
      <p className="meta" id={id}>
        {t('notes.example')}
      </p>
    );
  }
  const { label, happened, next, theme, tags } = view;
  const parts = [
    ...(label === null ? [] : [`${label}, ${dayWords(happened, today, t, locale)}`]),
    ...(next === null ? [] : [t('notes.next.by', { what: next.what, day: dayWords(next.day, today, t, locale) })]),
    ...(label === null && next === null ? [t('notes.next.some')] : []),
    ...(theme === null ? [] : [t('journal.theme', { theme })]),
    ...tags.map((tag) => `#${tag}`),
  ];
  return (
    <p className="meta understood" id={id}>
      {parts.map((part) => (
        <span key={part} dir="auto">
          {part}
        </span>
      ))}
    </p>
  );
}
