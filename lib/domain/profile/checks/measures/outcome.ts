import type { Evidence, Judgement, Place } from '../check.ts';

/** The page did not show it; never counted. */
export const UNREADABLE: Judgement = { outcome: 'unreadable', evidence: [] };

/** Nobody told the coach what the check would need; never counted. */
export const NOT_APPLICABLE: Judgement = { outcome: 'notApplicable', evidence: [] };

/** Looked there and found nothing. */
export function nothingAt(place: Place): Evidence {
  return { quote: null, place };
}

/** What enough, some and too little make of a number. */
export function outcomeByCount(count: number, steps: { pass: number; partial: number }): 'pass' | 'partial' | 'fail' {
  if (count >= steps.pass) return 'pass';
  return count >= steps.partial ? 'partial' : 'fail';
}
