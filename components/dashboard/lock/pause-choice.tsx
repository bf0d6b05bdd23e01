import { PAUSES, type Pause } from '../../../lib/messages/lock-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Select } from '../../ui/select.tsx';

const NAMES = { 15: '15', 60: '60', never: 'never' } as const;
const nameOf = (pause: Pause) => NAMES[pause ?? 'never'];

export function PauseChoice({ pause, onChange }: { pause: Pause; onChange: (pause: Pause) => void }) {
  const t = usePageWords();
  return (
    <Select
      label={t('lock.pause')}
      options={PAUSES.map((each) => ({ value: nameOf(each), label: t(`lock.pause.${nameOf(each)}`) }))}
      value={nameOf(pause)}
      onChange={(name) => onChange(PAUSES.find((each) => nameOf(each) === name) ?? null)}
    />
  );
}
