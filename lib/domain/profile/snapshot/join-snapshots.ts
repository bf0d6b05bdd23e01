import { changesBetween } from './changes.ts';
import type { ProfileChange } from './profile-change.ts';
import { isSeen, type ProfileSnapshot, SNAPSHOT_SECTIONS, type SnapshotSection } from './snapshot.ts';

/** What is known after one more look. */
export interface Continued {
  snapshot: ProfileSnapshot;
  /** Whether it says something else than before, and so stands beside it; else it takes its place. */
  isNew: boolean;
}

/**
 * Joins a snapshot with the one before of the same person, network and page language. Part by part what was seen now
 * counts, with its day; of what was not seen now, what was known stays with the day on which it was.
 */
export function continueSnapshot(before: ProfileSnapshot, now: ProfileSnapshot): Continued {
  const changes = changesBetween(before, now);
  const joined: ProfileSnapshot = { ...now, states: { ...now.states }, seen: { ...before.seen, ...now.seen } };
  if (now.name === '') joined.name = before.name;
  if (now.seen.head === undefined) Object.assign(joined, headOf(before));
  for (const section of SNAPSHOT_SECTIONS) {
    if (takesNow(before, now, section, changes)) continue;
    Object.assign(joined, { [section]: before[section] });
    const state = before.states[section];
    if (state !== undefined) joined.states[section] = state;
  }
  return { snapshot: joined, isNew: changes.length > 0 };
}

const headOf = ({ headline, location, currentCompany }: ProfileSnapshot) => ({ headline, location, currentCompany });

/** A part of a list is not taken for the whole of it, unless it says something new. */
function takesNow(
  before: ProfileSnapshot,
  now: ProfileSnapshot,
  section: SnapshotSection,
  changes: readonly ProfileChange[],
): boolean {
  if (!isSeen(now, section)) return false;
  if (now.states[section] !== 'partial' || before.states[section] !== 'read') return true;
  return section === 'activity' || changes.some((change) => change.section === section);
}
