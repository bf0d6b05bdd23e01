import { useEffect, useState } from 'react';
import type { ChangeText } from '../../../lib/domain/narrative/change-text.ts';
import type { NarrativeVersionView } from '../../../lib/messages/narrative-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useDays } from '../days.ts';
import { ChangeList } from './change-list.tsx';
import type { NarrativeLink } from './narrative-link.ts';
import { VersionPick } from './version-pick.tsx';

interface VersionsProps {
  link: NarrativeLink;
  /** The version in force; the list is loaded anew when it changes. */
  row: string;
  onRestore: (row: string) => void;
}

/** Every version kept here: any two beside each other, and the way back to one. */
export function Versions({ link, row, onRestore }: VersionsProps) {
  const t = usePageWords();
  const versions = useVersions(link, row);
  if (versions === null) return null;
  return (
    <>
      <ol className="facts versions">
        {versions.map((version) => (
          <VersionRow key={version.row} version={version} onRestore={() => onRestore(version.row)} />
        ))}
      </ol>
      {versions.length < 2 ? (
        <p className="meta">{t('narrative.versions.one')}</p>
      ) : (
        <Comparison link={link} versions={versions} />
      )}
    </>
  );
}

function useVersions(link: NarrativeLink, row: string): NarrativeVersionView[] | null {
  const [loaded, setLoaded] = useState<{ row: string; versions: NarrativeVersionView[] } | null>(null);
  useEffect(() => {
    let gone = false;
    void link.versions().then((versions) => {
      if (!gone) setLoaded({ row, versions });
    });
    return () => {
      gone = true;
    };
  }, [link, row]);
  return loaded?.row === row ? loaded.versions : null;
}

function VersionRow({ version, onRestore }: { version: NarrativeVersionView; onRestore: () => void }) {
  const t = usePageWords();
  const day = useDays();
  const name = t('narrative.version', { version: String(version.version), date: day(version.date) });
  return (
    <li>
      <div>
        <p>
          <b>{name}</b>
        </p>
        <p className="meta">
          <bdi>{version.company}</bdi>
          {version.signed && ` · ${t('narrative.signed')}`}
        </p>
        {version.note !== '' && <p>{version.note}</p>}
      </div>
      {version.current ? (
        <span className="meta">{t('narrative.versions.current')}</span>
      ) : (
        <LinkButton aria-label={t('narrative.versions.restore.name', { name })} onClick={onRestore}>
          {t('narrative.versions.restore')}
        </LinkButton>
      )}
    </li>
  );
}

/** Two versions, the latest two to begin with, and what differs between them. */
function Comparison({ link, versions }: { link: NarrativeLink; versions: readonly NarrativeVersionView[] }) {
  const t = usePageWords();
  const [before, setBefore] = useState(versions[1]?.row ?? '');
  const [after, setAfter] = useState(versions[0]?.row ?? '');
  const changes = useChanges(link, before, after);
  return (
    <section className="comparison">
      <h2>{t('narrative.compare')}</h2>
      <div className="comparison-picks">
        <VersionPick label={t('narrative.compare.before')} versions={versions} value={before} onChange={setBefore} />
        <VersionPick label={t('narrative.compare.after')} versions={versions} value={after} onChange={setAfter} />
      </div>
      <p role="status" className="meta">
        {changes && t('narrative.changes.count', { count: changes.length })}
      </p>
      {changes && <ChangeList changes={changes} />}
    </section>
  );
}

function useChanges(link: NarrativeLink, before: string, after: string): ChangeText[] | null {
  const [changes, setChanges] = useState<ChangeText[] | null>(null);
  useEffect(() => {
    let gone = false;
    void link.compare(before, after).then((found) => {
      if (!gone) setChanges(found);
    });
    return () => {
      gone = true;
    };
  }, [link, before, after]);
  return changes;
}
