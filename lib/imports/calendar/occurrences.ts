import ICAL from 'ical.js';

/** One time that an event takes place, with the entry that tells about it. */
export interface Occurrence {
  event: ICAL.Event;
  start: ICAL.Time;
  end: ICAL.Time;
}

/** What is asked for: from a day on, until a day that is of no interest any more, both with room for any zone. */
export interface Window {
  from: ICAL.Time;
  until: ICAL.Time;
}

/** Repetitions that may still be counted through. */
export interface Budget {
  left: number;
}

/**
 * The times at which an event takes place, changed ones by themselves and those that were taken out left out. Some may lie
 * before the window.
 * @param component a whole series, or an event that does not repeat
 * @param exceptions entries of the same series that were changed
 * @throws where the budget is used up
 */
export function occurrencesOf(
  component: ICAL.Component,
  exceptions: readonly ICAL.Component[],
  window: Window,
  budget: Budget,
): Occurrence[] {
  // Without being told, the library takes the changed times of every series of the file for those of this one.
  const event = new ICAL.Event(component, { exceptions: [...exceptions] });
  const alone = exceptions.map((changed) => single(new ICAL.Event(changed)));
  if (!event.isRecurring()) return [single(event), ...alone];
  const changed = new Set(alone.map((one) => one.event.recurrenceId.toUnixTime()));
  const iterator = event.iterator(firstToCount(event, window));
  const found: Occurrence[] = [];
  for (;;) {
    const next = iterator.next();
    if (!next || next.compare(window.until) >= 0) return [...found, ...alone];
    budget.left -= 1;
    if (budget.left < 0) throw new Error('the series repeats too often');
    if (changed.has(next.toUnixTime())) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    found.push({ event: item, start: startDate, end: endDate });
  }
}

const single = (event: ICAL.Event): Occurrence => ({ event, start: event.startDate, end: event.endDate });

/** Days between two times of a series, where they are always the same. */
const STEPS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };

/**
 * Where counting can begin. Who meets every day since 2010 would be counted through thousands of times; as long as nothing
 * counts the repetitions, a later time of the same series does as well as the first.
 */
function firstToCount({ component, startDate, duration }: ICAL.Event, { from }: Window): ICAL.Time {
  const rules = component.getAllProperties('rrule').map((property) => property.getFirstValue() as ICAL.Recur);
  const step = Math.max(...rules.map(({ freq, interval }) => (STEPS[freq] ?? Number.NaN) * interval));
  const isFree = rules.length === 1 && !rules[0]?.count && step > 0 && !component.hasProperty('rdate');
  if (!isFree) return startDate;
  const day = 24 * 60 * 60;
  const days = (from.toUnixTime() - startDate.toUnixTime() - duration.toSeconds()) / day;
  const steps = Math.floor(days / step) - 1;
  if (steps <= 0) return startDate;
  const later = startDate.clone();
  later.adjust(steps * step, 0, 0, 0);
  return later;
}
