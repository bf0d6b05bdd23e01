import type { CountedWeek } from '../../../../lib/domain/journal/goals/goal-activity.ts';
import { localeOf } from '../../../../lib/languages/translate.ts';
import { usePageWords, useSettings } from '../../../settings/page-context.tsx';
import { useFormats } from '../../use/use-formats.ts';
import { monthMarks } from './month-marks.ts';

/** Of a week's column, with the gap; and of a square. */
const STEP = 18;
const WIDE = 14;
const SQUARE = 12;
/** As long as squares can be counted, each stands for one entry; more than that is a column with its number. */
const MOST_SQUARES = 6;

interface GoalPlotProps {
  weeks: readonly CountedWeek[];
  /** Of a whole week; null = not known yet. */
  usual: number | null;
  /** The most of a week in any of the plots that stand side by side: they are as high as that needs. */
  tallest: number;
}

/** Weeks as columns over one line; the same as a table stands below all plots. */
export function GoalPlot({ weeks, usual, tallest }: GoalPlotProps) {
  const most = Math.max(...weeks.map(({ count }) => count));
  const isCountable = most <= MOST_SQUARES;
  const unit = isCountable ? SQUARE : (SQUARE * MOST_SQUARES) / most;
  const high = SQUARE * Math.max(2, Math.min(tallest, MOST_SQUARES));
  const width = weeks.length * STEP;
  const level = (usual ?? 0) * unit;
  return (
    <div className="goal-plot" aria-hidden="true">
      <svg viewBox={`0 ${-high} ${width} ${high + 1}`} aria-hidden="true">
        {weeks.map(({ from, count, whole }, at) => (
          <path
            key={from}
            className={whole ? undefined : 'is-part'}
            transform={`translate(${at * STEP} 0)`}
            d={isCountable ? squares(count) : column(count, unit)}
          />
        ))}
        <line className="goal-base" x1="0" y1="0.5" x2={width} y2="0.5" />
        {level > 0 && <line className="goal-usual" x1="0" y1={-level} x2={width} y2={-level} />}
      </svg>
      <Labels weeks={weeks} usual={usual} level={level / high} peak={isCountable ? null : most} />
    </div>
  );
}

interface LabelsProps extends Omit<GoalPlotProps, 'tallest'> {
  /** Height of what is usual, from 0 to 1. */
  level: number;
  /** Number above the highest column; null = its squares can be counted. */
  peak: number | null;
}

/** Words beside, above and below the plot; no part of the drawing, so that they keep their size. */
function Labels({ weeks, usual, level, peak }: LabelsProps) {
  const t = usePageWords();
  const locale = localeOf(useSettings().language);
  const { number } = useFormats();
  const left = (at: number): string => `${(at / weeks.length) * 100}%`;
  return (
    <>
      {peak !== null && (
        <span className="goal-peak" style={{ left: left(weeks.findIndex(({ count }) => count === peak)) }}>
          {number(peak)}
        </span>
      )}
      {usual !== null && usual > 0 && (
        <span className="goal-level" style={{ bottom: `${level * 100}%` }}>
          {t('goals.usual', { n: number(usual) })}
        </span>
      )}
      {monthMarks(weeks, locale).map(({ at, name }) => (
        <span key={name} className="goal-month" style={{ left: left(at) }}>
          {name}
        </span>
      ))}
    </>
  );
}

/** Above each other, each with a gap. */
const squares = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `M0.5 ${-(at + 1) * SQUARE + 1.5}h${WIDE - 1}v${SQUARE - 3}h${1 - WIDE}z`,
  ).join('');

const column = (count: number, unit: number): string =>
  count === 0 ? '' : `M0.5 0v${-count * unit}h${WIDE - 1}v${count * unit}z`;
