import type { CountedWeek } from '../../../../lib/domain/journal/goals/goal-activity.ts';

/** A name needs the room of so many weeks. */
const ROOM = 2;

/** Where months begin among weeks: the first week that starts in one, and its short name; a cut-off one is left out. */
export function monthMarks(
  weeks: readonly Pick<CountedWeek, 'from'>[],
  locale: string,
): { at: number; name: string }[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const begins = weeks.flatMap(({ from }, at) =>
    from.slice(0, 7) === weeks[at - 1]?.from.slice(0, 7) ? [] : [{ at, name: format.format(new Date(from)) }],
  );
  return begins.filter(({ at }, mark) => (begins[mark + 1]?.at ?? weeks.length + ROOM) - at >= ROOM);
}
