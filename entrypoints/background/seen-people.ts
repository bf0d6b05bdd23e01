import { mergeReadings } from '../../lib/domain/profile/merge.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';

/** So many others are remembered, until the background is stopped. */
const MOST = 5;

/** Joins readings of others over pages of the same person. In memory only; who is in the journal is kept elsewhere. */
export interface SeenPeople {
  join(person: string, reading: ProfileReading): ProfileReading;
  /** What was read of somebody; null = nothing, or it is forgotten. */
  of(person: string): ProfileReading | null;
  forget(): void;
}

export function createSeenPeople(): SeenPeople {
  const seen = new Map<string, ProfileReading>();
  return {
    join(person, reading) {
      const earlier = seen.get(person);
      const joined = earlier ? mergeReadings(earlier, reading) : reading;
      seen.delete(person);
      seen.set(person, joined);
      const [oldest] = seen.keys();
      if (seen.size > MOST && oldest !== undefined) seen.delete(oldest);
      return joined;
    },
    of: (person) => seen.get(person) ?? null,
    forget: () => seen.clear(),
  };
}
