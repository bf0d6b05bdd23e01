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

/**
 * Whether every open position was seen. Open ones come first, so an ended one elsewhere shows that no more follow; an
 * ended role in the same company's group shows nothing.
 */
export function sawAllOpen({ experience, experienceShown }: ProfileReading): boolean {
  if (experienceShown === 'all') return true;
  const open = new Set(experience.filter(({ end }) => end === 'present').map(({ company }) => company));
  return experience.some(({ end, company }) => end !== null && end !== 'present' && !open.has(company));
}

/** The longest description among positions, trimmed; '' where none has one. */
export function longestDescription(positions: readonly Experience[]): string {
  return positions.map(({ description }) => description?.trim() ?? '').sort((a, b) => b.length - a.length)[0] ?? '';
}
