import { isKnown, type ProfileReading, stateOf } from '../../reading.ts';
import type { Judgement } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from './outcome.ts';

/** Ten skills are enough, five a beginning. A list that is cut counts by the number the page gives. */
export function judgeSkillCount(reading: ProfileReading): Judgement {
  if (!isKnown(reading, 'skills')) return UNREADABLE;
  const all = allSkills(reading);
  const count = Math.max(reading.skillsTotal ?? 0, all.length);
  const outcome = outcomeByCount(count, { pass: 10, partial: 5 });
  const counted = reading.skillsTotal !== null || stateOf(reading, 'skills') !== 'partial';
  if (outcome !== 'pass' && !counted) return UNREADABLE;
  const evidence = all.slice(0, 3).map((quote) => ({ quote, place: 'skills' as const }));
  return { outcome, evidence: evidence.length > 0 ? evidence : [nothingAt('skills')], values: { count } };
}

/** Top skills may stand in the list again or only at the top; each counts once. */
function allSkills(reading: ProfileReading): string[] {
  const byName = new Map(
    [...(reading.extra.topSkills ?? []), ...reading.skills].map((name) => [name.toLowerCase(), name]),
  );
  return [...byName.values()];
}
