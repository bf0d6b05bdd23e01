import type { Goal, Narrative } from '../../narrative/narrative.ts';
import type { Day } from '../../network-export/rows.ts';
import type { JournalGoal } from '../event.ts';

/** The goals that a theme of the narrative serves, each once; none where the narrative has no such theme. */
export function goalsServedBy({ themes, goals }: Narrative, theme: string): JournalGoal[] {
  const ids = themes.find(({ id }) => id === theme)?.goals ?? [];
  return [...new Set(ids.flatMap((id) => goals.find((goal) => goal.id === id)?.area ?? []))];
}

/** What the narrative wants to reach for one of the three, as long as its time is not over. */
export function aimsFor({ goals }: Narrative, area: JournalGoal, today: Day): Goal[] {
  return goals.filter((goal) => goal.area === area && goal.period.from <= today && today <= goal.period.until);
}
