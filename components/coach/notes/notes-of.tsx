import type { Translate } from '../../../lib/languages/translate.ts';
import { LinkButton } from '../../ui/button.tsx';
import { ActLine } from '../act-line.tsx';
import { localDay } from '../day-words.ts';
import { useActs } from '../use-acts.ts';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { Known } from './known.tsx';
import { LogForm } from './log-form.tsx';
import type { NotesLink, PersonChange, Who } from './notes-link.ts';
import { useKnown } from './use-known.ts';

interface NotesOfProps {
  link: NotesLink;
  who: Who;
  t: Translate;
  locale: string;
}

/** The notes about one person. In a page nothing is shown that was noted before: the page could see it. */
export function NotesOf({ link, who, t, locale }: NotesOfProps) {
  const { known, reload } = useKnown(link, who.person);
  const acts = useActs(link.undo);
  const today = localDay(new Date().toISOString());
  const change = (text: string, wanted: PersonChange) =>
    void acts.perform(text, (act) => link.change(act, who, wanted)).then(reload);
  const log = <LogForm link={link} who={who} acts={acts} today={today} t={t} locale={locale} onLogged={reload} />;
  const act = <ActLine acts={acts} t={t} onTurned={reload} />;
  if (known === 'hidden') {
    return (
      <>
        <header className="lead">
          <h1 className="head">{t('notes.here')}</h1>
          <p className="meta note-hidden">{t('notes.hidden')}</p>
          <LinkButton onClick={() => link.openPerson(who.person)}>{t('notes.open')}</LinkButton>
        </header>
        {log}
        {act}
      </>
    );
  }
  if (known === 'failed') return <p className="state">{t('notes.failed')}</p>;
  if (known === 'waiting') return <div className="state" aria-busy="true" />;
  const dropStep = () => change(t('notes.next.was-done'), { field: 'next', value: null });
  return (
    <>
      <Known
        known={known}
        today={today}
        t={t}
        locale={locale}
        onStepDone={dropStep}
        onCalendar={() => known?.next && link.saveStep({ ...who, name: known.name }, known.next)}
      />
      {log}
      {act}
      {known && (
        <>
          <History
            known={known}
            today={today}
            t={t}
            locale={locale}
            onStrike={(entry) => void acts.toggle(t('notes.struck'), (on) => link.undo(entry.act, on)).then(reload)}
          />
          <Facts
            known={known}
            t={t}
            onRole={(role) => change(t('notes.role.changed'), { field: 'role', value: role })}
          />
          <p className="part">
            <LinkButton onClick={() => link.openPerson(who.person)}>{t('notes.all')}</LinkButton>
          </p>
        </>
      )}
    </>
  );
}
