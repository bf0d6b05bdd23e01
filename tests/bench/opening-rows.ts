import { type MeasuredOpening, WAYS, type Way } from './opening.ts';
import { STEPS } from './opening-steps.ts';
import type { Row } from './report.ts';
import { figure, median, milliseconds } from './stats.ts';

/** The first opening as it ships, beside one whose sidebar was loaded with the page; then where the time goes. */
export function openingRows(openings: Record<Way, readonly MeasuredOpening[]>): Row[] {
  const values = (way: Way, of: (opening: MeasuredOpening) => number) => openings[way].map(of);
  const ratio = (name: string, way: Way, limit: number): Row => {
    const panel = values(way, (opening) => opening.panel);
    const always = values('alwaysLoaded', (opening) => opening.panel);
    const value = median(panel) / median(always);
    const shown = `${figure(value)} × (${milliseconds(panel)} / ${milliseconds(always)})`;
    return { name, shown, value, limit, bar: `≤ ${limit} ×; prototype 3.8 × (115 / 30 ms)` };
  };
  const all = (name: string, of: (opening: MeasuredOpening) => number, bar: string): Row => ({
    name,
    shown: WAYS.map((way) => milliseconds(values(way, of))).join('; '),
    value: median(values('pointer', of)),
    limit: null,
    bar,
  });
  return [
    ratio('open: click to first paint / always loaded', 'pointer', 2),
    ratio('open: Enter to first paint / always loaded', 'keyboard', 5),
    all('open: first paint', ({ panel }) => panel, 'click; click, background asleep; Enter; always loaded'),
    all('open: words about the page', ({ words }) => words, 'the same'),
    all('open: longest task', ({ longest }) => longest, 'the same; 0 = none over 50 ms; prototype 80 ms'),
    ...STEPS.map((step) => all(`open, step: ${step}`, ({ steps }) => steps[step], 'the same')),
  ];
}
