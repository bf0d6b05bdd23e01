import { monday } from '../../../lib/domain/journal/log-line/calendar.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';

export const STEP_GROUPS = ['due', 'this-week', 'next-week', 'later', 'some-day'] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

/**
 * Next steps by when they are due, in the order of the list; groups without a step are left out.
 * @param today 'YYYY-MM-DD'
 */
export function groupSteps(
  people: readonly PersonLineView[],
  today: string,
): { group: StepGroup; people: PersonLineView[] }[] {
  const groups = STEP_GROUPS.map((group) => ({
    group,
    people: people.filter(({ next }) => next !== null && groupOf(next.day, today) === group),
  }));
  return groups.filter((each) => each.people.length > 0);
}

function groupOf(day: string | null, today: string): StepGroup {
  if (day === null) return 'some-day';
  if (day <= today) return 'due';
  if (day < monday(today, 1)) return 'this-week';
  return day < monday(today, 2) ? 'next-week' : 'later';
}
