import type { Narrative, Pause } from './narrative.ts';
import type { Fact, Story } from './theme.ts';

/** What can be said of a span of days on one day. Days are 'YYYY-MM-DD', so they compare as text. */
export type Phase = 'before' | 'during' | 'after';

/** Both days belong to the span; without an end it does not end. */
export function phaseOf(from: string, until: string | undefined, today: string): Phase {
  if (today < from) return 'before';
  return until !== undefined && today > until ? 'after' : 'during';
}

export const isPublic = (fact: Fact, today: string): boolean =>
  phaseOf(fact.publicFrom, fact.publicUntil, today) === 'during';

/** Whether a story may be told outside; `ask` comes back once its release has run out. */
export function releaseOn({ release: { state, until } }: Story, today: string): Story['release']['state'] {
  return state === 'released' && until !== undefined && today > until ? 'ask' : state;
}

/** The pauses that hold on a day. */
export const activePauses = ({ pauses }: Narrative, today: string): Pause[] =>
  pauses.filter(({ from, until }) => phaseOf(from, until, today) === 'during');

/** The themes that may give angles on a day: those that no pause names. */
export function activeThemes(narrative: Narrative, today: string): Narrative['themes'] {
  const paused = new Set(activePauses(narrative, today).flatMap(({ themes }) => themes));
  return narrative.themes.filter(({ id }) => !paused.has(id));
}
