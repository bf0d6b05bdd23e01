import type { Row } from './report.ts';
import { figure, median } from './stats.ts';
import { isOurFault, LONG, type Task } from './tasks.ts';

/**
 * What a page in use feels of the coach beside it, on a processor four times slower. Tasks that took no script of ours
 * break the limit: a coach that does not read is never felt.
 * @param rounds the page's tasks with the coach open and without it, one list a round
 */
export function rowsOfUse(page: string, rounds: Record<'with' | 'without', readonly Task[][]>): Row[] {
  const long = (tasks: readonly Task[]) => tasks.filter(({ duration }) => duration > LONG).length;
  const ours = rounds.with.map((tasks) => tasks.map((task) => task.ours));
  const longest = Math.max(...ours.flat());
  const worked = ours.map((each) => each.reduce((sum, time) => sum + time, 0));
  const made = median(rounds.with.map((tasks) => tasks.filter(isOurFault).length));
  const [many, few] = [median(rounds.with.map(long)), median(rounds.without.map(long))];
  return [
    {
      name: `use ${page}: longest stretch of the coach`,
      shown: `${figure(longest)} ms (${figure(median(worked))} ms in all)`,
      value: longest > 0 ? longest : Number.NaN,
      limit: LONG,
      bar: '≤ 50 ms at 4 × slower, scrolling and typing',
    },
    {
      name: `use ${page}: tasks over 50 ms`,
      shown: `${figure(many)} with the coach, ${figure(few)} without; ${figure(made)} would be shorter`,
      value: made,
      limit: 0,
      bar: 'none that would be shorter without the coach',
    },
  ];
}
