import { type ReactNode, useState } from 'react';
import type { CurrentNarrativeView } from '../../../lib/messages/narrative-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { TabBar } from '../../ui/tab-bar.tsx';
import { useDays } from '../days.ts';
import { editorAddress } from './editor-address.ts';
import { FindingList } from './finding-list.tsx';
import { Keeping } from './keeping.tsx';
import type { NarrativeLink, SampleName } from './narrative-link.ts';
import { NarrativeReading } from './reading/narrative-reading.tsx';
import { Versions } from './versions.tsx';

interface InForceProps {
  link: NarrativeLink;
  current: CurrentNarrativeView;
  draftAt: string | null;
  said: string;
  onFile: (file: File) => void;
  onSample: (name: SampleName) => void;
  saveFile: (name: string, text: string) => void;
  /** Carries something out, loads anew, and says what became of it. */
  act: (what: () => Promise<void>, done?: string) => void;
  /** The way by an address. */
  address: ReactNode;
}

const VIEWS = ['content', 'findings', 'versions', 'file'] as const;
type View = (typeof VIEWS)[number];

/** The narrative that holds: to read, what it lacks, its versions, and as a file. */
export function InForce(props: InForceProps) {
  const { link, current, draftAt, said, act } = props;
  const t = usePageWords();
  const [view, setView] = useState<View>('content');
  const { narrative, findings, mutedThemes, row } = current;
  const mute = (theme: string, isMuted: boolean) => {
    const others = mutedThemes.filter((id) => id !== theme);
    act(() => link.mute(isMuted ? [...others, theme] : others));
  };
  const exportAs = async (format: 'yaml' | 'json') => {
    const { name, text } = await link.file(row, format);
    props.saveFile(name, text);
  };
  return (
    <>
      <Head
        current={current}
        draftAt={draftAt}
        onDrop={() => act(() => link.dropDraft(), t('narrative.draft.dropped'))}
      />
      <TabBar
        name={t('room.narrative')}
        open={view}
        onOpen={setView}
        tabs={VIEWS.map((id) => ({ id, label: t(`narrative.view.${id}`, { count: findings.length }) }))}
      />
      {view !== 'file' && (
        <p role="status" className="said">
          {said}
        </p>
      )}
      {view === 'content' && <NarrativeReading narrative={narrative} muting={{ muted: mutedThemes, onMute: mute }} />}
      {view === 'findings' && (
        <>
          <p className="meta">{t(findings.length === 0 ? 'narrative.findings.none' : 'narrative.findings.lead')}</p>
          <FindingList findings={findings} leads />
        </>
      )}
      {view === 'versions' && (
        <Versions
          link={link}
          row={row}
          onRestore={(back) => act(() => link.restore(back), t('narrative.versions.restored'))}
        />
      )}
      {view === 'file' && (
        <Keeping
          said={said}
          onFile={props.onFile}
          onSample={props.onSample}
          onExport={(format) => act(() => exportAs(format))}
          address={props.address}
          onRemove={() => act(() => link.remove(), t('narrative.removed'))}
        />
      )}
    </>
  );
}

interface HeadProps {
  current: CurrentNarrativeView;
  draftAt: string | null;
  onDrop: () => void;
}

function Head({ current: { narrative, fingerprint }, draftAt, onDrop }: HeadProps) {
  const t = usePageWords();
  const day = useDays();
  const { company, version, date, signature } = narrative;
  return (
    <header className="room-head narrative-head">
      <div>
        <h1>{t('room.narrative')}</h1>
        <p className="meta">
          <bdi>{company.name}</bdi>
          {` · ${t('narrative.version', { version: String(version), date: day(date) })}`}
          {` · ${t(signature ? 'narrative.signed' : 'narrative.unsigned')}`}
          {signature && fingerprint !== null && ` · ${t('narrative.key', { fingerprint })}`}
        </p>
        {draftAt !== null && (
          <p className="draft-waits">
            {t('narrative.draft.waits', { date: day(draftAt.slice(0, 10)) })}{' '}
            <LinkButton onClick={onDrop}>{t('narrative.draft.drop')}</LinkButton>
          </p>
        )}
      </div>
      <div className="actions">
        <a className="button primary" href={editorAddress()}>
          {t(draftAt === null ? 'narrative.edit' : 'narrative.draft.continue')}
        </a>
      </div>
    </header>
  );
}
