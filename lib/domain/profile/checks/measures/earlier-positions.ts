import { isKnown, type ProfileReading } from '../../reading.ts';
import type { CheckContext, Judgement } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from './outcome.ts';

/** Two earlier positions are enough, one is a beginning; whoever is in a first job is asked for none. */
export function judgeEarlierPositions(
  reading: ProfileReading,
  { careerEntry }: Pick<CheckContext, 'careerEntry'>,
): Judgement {
  if (careerEntry) return { outcome: 'pass', evidence: [] };
  if (!isKnown(reading, 'experience')) return UNREADABLE;
  const earlier = reading.experience.filter(({ end }) => end !== null && end !== 'present');
  const outcome = outcomeByCount(earlier.length, { pass: 2, partial: 1 });
  const untold = reading.experienceShown === 'some' || reading.experience.some(({ end }) => end === null);
  if (outcome !== 'pass' && untold) return UNREADABLE;
  // The same title held twice is said once.
  const titles = [...new Set(earlier.slice(0, 2).map(({ title }) => title))];
  const evidence = titles.map((quote) => ({ quote, place: 'experience' as const }));
  return { outcome, evidence: evidence.length > 0 ? evidence : [nothingAt('experience')] };
}
