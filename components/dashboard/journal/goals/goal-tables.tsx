import type { GoalView } from '../../../../lib/messages/goal-view.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { FigureTable } from '../../use/figure-table.tsx';
import { useFormats } from '../../use/use-formats.ts';

/** What the plots show, in numbers. */
export function GoalTables({ goals }: { goals: readonly GoalView[] }) {
  const t = usePageWords();
  const { day, number } = useFormats();
  const names = goals.map(({ goal }) => t(`narrative.area.${goal}`));
  const known = (value: number | null | undefined): string => (value == null ? t('use.unknown') : number(value));
  const weeks = goals[0]?.weeks ?? [];
  const weekName = (from: string, at: number): string =>
    at === weeks.length - 1 ? t('goals.table.running', { day: day(from) }) : day(from);
  const months = [goals[0]?.month, ...longest(goals.map(({ earlier }) => earlier))].flatMap((month) => month ?? []);
  const inMonth = ({ month, earlier }: GoalView, from: string): number | undefined =>
    [month, ...earlier].find((each) => each.from === from)?.count;
  return (
    <details className="goal-fold">
      <summary>{t('goals.table')}</summary>
      <FigureTable
        head={[t('goals.table.week'), ...names]}
        rows={[
          ...weeks.map(({ from }, at) => [weekName(from, at), ...goals.map((goal) => known(goal.weeks[at]?.count))]),
          [t('goals.table.usual'), ...goals.map(({ usualWeek }) => known(usualWeek))],
        ]}
      />
      <FigureTable
        head={[t('goals.table.month'), ...names]}
        rows={[
          ...months.map(({ from, until }) => [
            t('goals.table.span', { from: day(from), until: day(until) }),
            ...goals.map((goal) => known(inMonth(goal, from))),
          ]),
          [t('goals.table.usual'), ...goals.map(({ usualMonth }) => known(usualMonth))],
        ]}
      />
    </details>
  );
}

const longest = <Item,>(lists: readonly (readonly Item[])[]): readonly Item[] =>
  lists.reduce((one, other) => (other.length > one.length ? other : one), []);
