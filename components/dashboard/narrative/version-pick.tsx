import type { NarrativeVersionView } from '../../../lib/messages/narrative-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Select } from '../../ui/select.tsx';
import { useDays } from '../days.ts';

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
  const options = versions.map(({ row, version, date, company }) => ({
    value: row,
    label: `${t('narrative.version', { version: String(version), date: day(date) })}, ${company}`,
  }));
  return <Select label={label} options={options} value={value} onChange={onChange} />;
}
