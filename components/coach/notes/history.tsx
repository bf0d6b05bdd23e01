import { isOwnAct } from '../../../lib/domain/journal/is-own-act.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { EntryView, PersonJournalView } from '../../../lib/messages/journal-view.ts';
import { LinkButton } from '../../ui/button.tsx';
import { dayWords, localDay } from '../day-words.ts';

interface HistoryProps {
  known: PersonJournalView;
  today: string;
  t: Translate;
  locale: string;
  onStrike: (entry: EntryView) => void;
}

/** What happened, newest first; what was entered by itself has its way out. */
export function History({ known: { entries, contacts }, today, t, locale, onStrike }: HistoryProps) {
  if (entries.length === 0) return null;
  return (
    <section className="part">
      <h2 className="label">{t('notes.history', { count: contacts })}</h2>
      <ol className="note-list">
        {entries.map((entry) => {
          const day = dayWords(localDay(entry.at), today, t, locale);
          return (
            <li key={entry.id}>
              <p className="note-head">
                <span>
                  <b>{entry.label}</b> <span className="meta">{day}</span>
                </span>
                {isOwnAct(entry.source) && (
                  <LinkButton
                    aria-label={t('notes.strike.name', { what: entry.label, day })}
                    onClick={() => onStrike(entry)}
                  >
                    {t('notes.strike')}
                  </LinkButton>
                )}
              </p>
              {entry.text && (
                <p className="note-words" dir="auto">
                  {entry.text}
                </p>
              )}
              {entry.source !== 'manual' && <p className="meta">{t(`journal.source.${entry.source}`)}</p>}
              {entry.theme !== null && <p className="meta">{t('journal.theme', { theme: entry.theme })}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
