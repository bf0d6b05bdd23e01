import { useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useFocusOnArrival } from '../../ui/focus-on-arrival.ts';
import { FoldRow } from '../../ui/fold-row.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useDays } from '../days.ts';
import { ChangeList } from './change-list.tsx';
import { FindingList } from './finding-list.tsx';
import { NarrativeReading } from './reading/narrative-reading.tsx';
import type { Opened } from './use-opening.ts';

interface OpenedFileProps {
  opened: Opened;
  onTake: () => void;
  /** What a sample says becomes a draft, without its facts and stories; null where something else is being written. */
  onBegin: (() => void) | null;
  onClose: () => void;
}

/** What a file would bring, before it is taken. Nothing of it is in force yet. */
export function OpenedFile({ opened: { preview, sample }, onTake, onBegin, onClose }: OpenedFileProps) {
  const t = usePageWords();
  const day = useDays();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { narrative, newFingerprint, changes, findings, before } = preview;
  const [isKeyFine, setKeyFine] = useState(newFingerprint === null);
  const version = { version: String(narrative.version), date: day(narrative.date) };
  return (
    <>
      <header className="room-head narrative-head">
        <div>
          <h1 tabIndex={-1} ref={heading}>
            <bdi>{narrative.company.name}</bdi>
          </h1>
          <p className="meta">
            {t('narrative.version', version)}
            {` · ${t(preview.signed ? 'narrative.signed' : 'narrative.unsigned')}`}
          </p>
        </div>
        <div className="actions">
          <Button onClick={onClose}>{t('narrative.file.leave')}</Button>
          {sample !== null && onBegin && <Button onClick={onBegin}>{t('narrative.sample.begin')}</Button>}
          <Button kind="primary" disabled={!isKeyFine} onClick={onTake}>
            {t('narrative.file.take')}
          </Button>
        </div>
      </header>
      <div className="notes">
        <p>{t(sample === null ? 'narrative.file.look' : 'narrative.sample.look')}</p>
        {preview.otherCompany && before && (
          <p className="note">{t('narrative.file.other', { company: before.company })}</p>
        )}
        {preview.older && before && (
          <p className="note">{t('narrative.file.older', { version: String(before.version) })}</p>
        )}
        {newFingerprint !== null && (
          <div className="note">
            <p>{t('narrative.key.new', { company: narrative.company.name })}</p>
            <p className="fingerprint">{newFingerprint}</p>
            <Switch label={t('narrative.key.fine')} on={isKeyFine} onChange={setKeyFine} />
          </div>
        )}
      </div>
      {before !== null && !preview.otherCompany && (
        <FoldRow
          startsOpen
          head={t('narrative.changes.against', { version: String(before.version), count: changes.length })}
        >
          <ChangeList changes={changes} />
        </FoldRow>
      )}
      {findings.length > 0 && (
        <FoldRow head={t('narrative.findings.count', { count: findings.length })}>
          <FindingList findings={findings} leads={false} />
        </FoldRow>
      )}
      <NarrativeReading narrative={narrative} muting={null} />
    </>
  );
}
