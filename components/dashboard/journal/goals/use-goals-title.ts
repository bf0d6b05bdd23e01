import { standing } from '../../../../lib/domain/journal/goals/goal-activity.ts';
import { localeOf } from '../../../../lib/languages/translate.ts';
import type { GoalView } from '../../../../lib/messages/goal-view.ts';
import { usePageWords, useSettings } from '../../../settings/page-context.tsx';

/** What the plots show, in one sentence: where there was more than usual, else where there was less. */
export function useGoalsTitle(goals: readonly GoalView[]): string {
  const t = usePageWords();
  const list = new Intl.ListFormat(localeOf(useSettings().language));
  const named = (how: 'more' | 'fewer'): string =>
    list.format(goals.filter((goal) => standing(goal) === how).map(({ goal }) => t(`narrative.area.${goal}`)));
  const [more, fewer] = [named('more'), named('fewer')];
  if (more !== '') return t('goals.title.more', { goals: more });
  if (fewer !== '') return t('goals.title.fewer', { goals: fewer });
  return t(goals.every((goal) => standing(goal) === null) ? 'goals.title.open' : 'goals.title.same');
}
