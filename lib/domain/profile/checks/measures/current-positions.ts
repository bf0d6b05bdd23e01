import { type Experience, isKnown, type ProfileReading } from '../../reading.ts';

/**
 * Positions that are still open, in page order.
 * @returns null where the page does not tell: section not seen, or no open position while an end could not be read
 */
export function currentPositions(reading: ProfileReading): Experience[] | null {
  if (!isKnown(reading, 'experience')) return null;
  const open = reading.experience.filter((entry) => entry.end === 'present');
  if (open.length > 0) return open;
  return reading.experience.some((entry) => entry.end === null) ? null : [];
}
