import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { localeOf } from '../../lib/languages/translate.ts';
import type { PackAnswer, TablesIdentity, TablesView } from '../../lib/messages/view.ts';
import { usePageWords, useSettings } from '../settings/page-context.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import type { DashboardLink } from './dashboard-link.ts';

/** By which tables pages are read; a newer version comes from a file that the user chooses. */
export function ReadingTables({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const { view, said, install, remove } = useTables(link);
  const file = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? [];
    if (chosen) install(chosen);
    // The same file can be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      {view && <Version name="built-in" of={view.builtIn} />}
      {view?.installed && (
        <>
          <Version name="installed" of={view.installed} />
          <p>
            <LinkButton onClick={remove}>{t('tables.remove')}</LinkButton>
          </p>
        </>
      )}
      <input ref={file} type="file" accept=".json" hidden aria-label={t('tables.title')} onChange={choose} />
      <Button onClick={() => file.current?.click()}>{t('tables.choose')}</Button>
      <p role="status">{said !== null && t(`tables.said.${said}`)}</p>
    </>
  );
}

function Version({ name, of: { version, date } }: { name: 'built-in' | 'installed'; of: TablesIdentity }) {
  const t = usePageWords();
  const { language } = useSettings();
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return <p>{t(`tables.${name}`, { version: String(version), date: day.format(new Date(date)) })}</p>;
}

function useTables(link: DashboardLink) {
  const [view, setView] = useState<TablesView | null>(null);
  const [said, setSaid] = useState<PackAnswer | 'removed' | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    void link.tables().then((found) => {
      if (!gone) setView(found);
    });
    return () => {
      gone = true;
    };
  }, [link]);
  const act = (answer: Promise<PackAnswer | 'removed'>) =>
    void answer
      .then(async (result) => {
        setView(await link.tables());
        setSaid(result);
      })
      .catch(() => setSaid('failed'));
  return {
    view,
    said,
    install: (file: File) => act(link.installPack(file)),
    remove: () => act(link.removePack().then(() => 'removed' as const)),
  };
}
