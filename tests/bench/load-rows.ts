import type { LoadCost } from './load-cost.ts';
import type { Row } from './report.ts';
import { figure, median, milliseconds, sum } from './stats.ts';

/** What a page load costs with the extension, beside the peers' figures (one run of ten other extensions, 2026-11-23). */
export function loadRows(costs: Record<'with' | 'without', readonly LoadCost[]>): Row[] {
  const of = (field: keyof LoadCost, which: 'with' | 'without' = 'with') => costs[which].map((cost) => cost[field]);
  const more = (field: keyof LoadCost) => median(of(field)) - median(of(field, 'without'));
  const shift = Math.max(...of('shift')) - Math.max(...of('shift', 'without'));
  const heap = more('heap') / 1000;
  // What the extension causes comes with every load; what a busy machine causes comes and goes.
  const tasks = Math.min(...of('longTasks')) - Math.min(...of('longTasks', 'without'));
  return [
    {
      name: 'load: script of the extension',
      shown: milliseconds(of('script')),
      value: median(of('script')),
      limit: null,
      bar: 'target 5 ms; peers 0.8 to 496 ms',
    },
    {
      name: 'load: long tasks, more than without it',
      shown: `${tasks} a load (${sum(of('longTasks'))} in ${of('longTasks').length} loads; without ${sum(of('longTasks', 'without'))})`,
      value: tasks,
      limit: 0,
      bar: '0; peers 0 to 2 a load',
    },
    {
      name: 'load: layout shift, more than without it',
      shown: shift.toFixed(4),
      value: shift,
      limit: 0,
      bar: '0; peers 0',
    },
    {
      name: 'load: JavaScript heap, more than without it',
      shown: `${figure(heap)} kB`,
      value: heap,
      limit: 300,
      bar: '≤ 300 kB; peers 171 to 8,524 kB; a script that does nothing 170 kB',
    },
  ];
}
