import type { MeasuredOpening } from './opening.ts';
import { STEPS } from './opening-steps.ts';
import type { Row } from './report.ts';
import { figure, median, milliseconds } from './stats.ts';

/** The first opening as it ships, beside one whose sidebar was loaded with the page; then where the time goes. */
export function openingRows(openings: Record<'shipped' | 'alwaysLoaded', readonly MeasuredOpening[]>): Row[] {
  const beside = (name: string, value: (opening: MeasuredOpening) => number, bar = ''): Row => {
    const shipped = openings.shipped.map(value);
    const shown = `${milliseconds(shipped)}; always loaded ${milliseconds(openings.alwaysLoaded.map(value))}`;
    return { name, shown, value: median(shipped), limit: null, bar };
  };
  const panel = (which: 'shipped' | 'alwaysLoaded') => openings[which].map((opening) => opening.panel);
  const ratio = median(panel('shipped')) / median(panel('alwaysLoaded'));
  return [
    {
      name: 'open: click to first paint / always loaded',
      shown: `${figure(ratio)} × (${milliseconds(panel('shipped'))} / ${milliseconds(panel('alwaysLoaded'))})`,
      value: ratio,
      limit: 4,
      bar: '≤ 4 ×; target 2 ×; prototype 3.8 × (115 / 30 ms)',
    },
    beside('open: click to words about the page', ({ words }) => words),
    beside('open: longest task', ({ longest }) => longest, 'prototype 80 ms; 0 = none over 50 ms'),
    ...STEPS.map((step) => beside(`open, step: ${step}`, ({ steps }) => steps[step])),
  ];
}
