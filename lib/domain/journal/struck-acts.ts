import type { JournalEvent } from './event.ts';

/** Acts that the user took back and did not bring back since. */
export function struckActs(events: readonly JournalEvent[]): ReadonlySet<string> {
  const latest = new Map<string, { place: string; on: boolean }>();
  for (const { clock, id, what } of events) {
    if (what.kind !== 'undo') continue;
    const place = `${clock} ${id}`;
    const known = latest.get(what.act);
    if (!known || known.place < place) latest.set(what.act, { place, on: what.on });
  }
  return new Set([...latest].filter(([, { on }]) => on).map(([act]) => act));
}
