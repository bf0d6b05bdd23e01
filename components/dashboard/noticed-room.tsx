import { useEffect, useState } from 'react';
import { localeOf } from '../../lib/languages/translate.ts';
import type { NoticedView } from '../../lib/messages/view.ts';
import { usePageWords, useSettings } from '../settings/page-context.tsx';
import { LinkButton } from '../ui/button.tsx';
import type { DashboardLink } from './dashboard-link.ts';

type NoticedLink = Pick<DashboardLink, 'noticed' | 'undoNoticed' | 'onNoticed'>;

/** What the user did and the coach noticed, newest first; each entry can be struck. No count, no streak. */
export function NoticedRoom({ link }: { link: NoticedLink }) {
  const { language } = useSettings();
  // The entries come in the coach's language, so they are asked for anew when it changes.
  return <Entries key={language} link={link} locale={localeOf(language)} />;
}

function Entries({ link, locale }: { link: NoticedLink; locale: string }) {
  const t = usePageWords();
  const { noticing } = useSettings();
  const { entries, strike, said } = useEntries(link);
  return (
    <>
      <header className="room-head">
        <h1>{t('noticed.title')}</h1>
        {entries !== null && (
          <p className="meta">
            {entries.length > 0 ? t('noticed.lead') : t(noticing.length > 0 ? 'noticed.empty' : 'noticed.off')}
          </p>
        )}
        <p className="meta" role="status">
          {said !== null && t(said)}
        </p>
      </header>
      <ol className="noticed">
        {entries?.map((entry) => (
          <Entry key={entry.id} entry={entry} locale={locale} onStrike={() => strike(entry.id)} />
        ))}
      </ol>
    </>
  );
}

function useEntries(link: NoticedLink) {
  const [entries, setEntries] = useState<NoticedView[] | null>(null);
  const [said, setSaid] = useState<'noticed.undone' | 'noticed.failed' | null>(null);
  useEffect(() => {
    let gone = false;
    const load = () =>
      void link.noticed().then((found) => {
        if (!gone) setEntries(found);
      });
    load();
    const unhear = link.onNoticed(load);
    return () => {
      gone = true;
      unhear();
    };
  }, [link]);
  const strike = (id: string) => {
    void link.undoNoticed(id).then(
      () => {
        setEntries((now) => now?.filter((entry) => entry.id !== id) ?? null);
        setSaid('noticed.undone');
      },
      () => setSaid('noticed.failed'),
    );
  };
  return { entries, strike, said };
}

interface EntryProps {
  entry: NoticedView;
  locale: string;
  onStrike: () => void;
}

function Entry({ entry: { at, text, words }, locale, onStrike }: EntryProps) {
  const t = usePageWords();
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  return (
    <li className="noticed-entry">
      <time className="meta" dateTime={at}>
        {time}
      </time>
      <div>
        <p>
          <bdi>{text}</bdi>
        </p>
        {words !== null && <p className="meta">{words}</p>}
      </div>
      <LinkButton aria-label={t('noticed.undo.name', { what: text })} onClick={onStrike}>
        {t('noticed.undo')}
      </LinkButton>
    </li>
  );
}
