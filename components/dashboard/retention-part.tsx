import { MOST_MONTHS, type MonthsKept } from '../../lib/domain/journal/retention.ts';
import { usePageState, usePageWords, useSettings } from '../settings/page-context.tsx';
import { Select } from '../ui/select.tsx';

type Kind = keyof typeof MOST_MONTHS;
const KINDS = Object.keys(MOST_MONTHS) as Kind[];

/** For how many months records of people are kept, by role; it can only be made shorter. */
export function RetentionPart() {
  const t = usePageWords();
  const { monthsKept } = useSettings();
  const change = usePageState((state) => state.change);
  const nameOf = (kind: Kind) => t(kind === 'unknown' ? 'people.role.none' : `journal.role.${kind}`);
  const keep = (kind: Kind, months: string) => {
    const chosen: MonthsKept = { ...monthsKept, [kind]: Number(months) };
    void change({ monthsKept: chosen });
  };
  return (
    <div className="fields retention">
      {KINDS.map((kind) => (
        <Select
          key={kind}
          label={nameOf(kind)}
          value={String(monthsKept[kind] ?? MOST_MONTHS[kind])}
          onChange={(months) => keep(kind, months)}
          options={Array.from({ length: MOST_MONTHS[kind] }, (_, at) => ({
            value: String(at + 1),
            label: t('retention.months', { count: at + 1 }),
          }))}
        />
      ))}
    </div>
  );
}
