import type { Area } from '../narrative/fields.ts';
import type { Goal, Narrative } from '../narrative/narrative.ts';
import { phaseOf } from '../narrative/validity.ts';

const DAY = 86_400_000;

/**
 * How far a goal is behind its plan: the part of its period that has passed, less the part of the way that is done;
 * 0 = on time, over, not begun, or without a number. Targets below the start ("19 days to 14") count as well.
 */
function deficitOf({ start = 0, target, current, period }: Goal, today: string): number {
  if (target === undefined || target === start || phaseOf(period.from, period.until, today) !== 'during') return 0;
  const done = ((current?.value ?? start) - start) / (target - start);
  // What was counted last counts for its own day; without a count nothing has been reached.
  const day = current && current.on > period.from ? current.on : today;
  const passed =
    (Date.parse(day) - Date.parse(period.from)) / Math.max(DAY, Date.parse(period.until) - Date.parse(period.from));
  return Math.min(1, Math.max(0, Math.min(1, passed) - done));
}

/** The deficit of every goal by its id; of the area that the user says is behind, the goals count as fully behind. */
export function deficits({ goals }: Pick<Narrative, 'goals'>, today: string, behind: Area | null): Map<string, number> {
  return new Map(goals.map((goal) => [goal.id, goal.area === behind ? 1 : deficitOf(goal, today)]));
}
