import { useId } from 'react';
import type { NarrativeVersionView } from '../../../lib/messages/narrative-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useDays } from './days.ts';

interface VersionPickProps {
  label: string;
  versions: readonly NarrativeVersionView[];
  value: string;
  onChange: (row: string) => void;
}

/** One of the versions kept. */
export function VersionPick({ label, versions, value, onChange }: VersionPickProps) {
  const t = usePageWords();
  const day = useDays();
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input sans select" value={value} onChange={(event) => onChange(event.target.value)}>
        {versions.map(({ row, version, date, company }) => (
          <option key={row} value={row}>
            {`${t('narrative.version', { version: String(version), date: day(date) })}, ${company}`}
          </option>
        ))}
      </select>
    </div>
  );
}
