import type { ContactWay, Draft } from '../journal/event.ts';

/** What the journal holds already of a contact. */
export interface KnownContact {
  person: string | null;
  way: ContactWay;
  /** ISO time. */
  happened: string;
}

/** Between the click that was noticed and the time in the export. */
const CLOSE = 2 * 60_000;
/** Invitations have no time zone in an export. */
const DAY = 24 * 60 * 60_000;

/** How far apart two contacts of this way may be said to be and still be one, in milliseconds. */
export const closeTo = (way: ContactWay): number => (way === 'invite' || way === 'accept' ? DAY : CLOSE);

/**
 * Leaves out what was noticed, or written down by hand, when it happened: the same way, with the same person, at the same
 * time. A post's time is that in its number, so that an exported post finds the noticed one.
 */
export function createNoticedFilter(known: readonly KnownContact[]): (draft: Draft) => boolean {
  const times = new Map<string, number[]>();
  for (const { person, way, happened } of known) {
    const mark = `${person} ${way}`;
    times.set(mark, [...(times.get(mark) ?? []), Date.parse(happened)]);
  }
  return ({ person, what, happened }) => {
    if (what.kind !== 'contact') return true;
    const time = Date.parse(happened);
    return !times.get(`${person} ${what.way}`)?.some((one) => Math.abs(one - time) <= closeTo(what.way));
  };
}
