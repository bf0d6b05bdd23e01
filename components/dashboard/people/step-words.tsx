import type { NextStep } from '../../../lib/domain/journal/event.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useDays } from '../days.ts';

/** What a next step says: the user's own words, the day, and why now. */
export function StepWords({ step: { what, day, why } }: { step: NextStep }) {
  const t = usePageWords();
  const dayName = useDays();
  return (
    <>
      <p className="own-words">{what}</p>
      <p className="meta">
        {day === null ? t('step.some-day') : <time dateTime={day}>{dayName(day)}</time>}
        {why !== null && ` · ${why}`}
      </p>
    </>
  );
}
