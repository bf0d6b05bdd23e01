import type { JournalGoal } from '../../../../lib/domain/journal/event.ts';
import { usePageWords } from '../../../settings/page-context.tsx';

const RULES = ['branding', 'sales', 'hr'] as const;

/** What counts for which goal, what does not, and what it is compared with. */
export function GoalHow({ unsaid }: { unsaid: JournalGoal | null }) {
  const t = usePageWords();
  const name = unsaid === null ? '' : t(`narrative.area.${unsaid}`);
  return (
    <details className="goal-fold">
      <summary>{t('goals.how')}</summary>
      <ul>
        {RULES.map((goal) => (
          <li key={goal}>{t(`goals.how.${goal}`)}</li>
        ))}
        <li>{t('goals.how.unsaid', { goal: unsaid ?? 'none', name })}</li>
        <li>{t('goals.how.theme')}</li>
        <li>{t('goals.how.not')}</li>
        <li>{t('goals.how.like')}</li>
      </ul>
    </details>
  );
}
