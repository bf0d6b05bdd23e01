import { type ProfileReading, stateOf } from '../../reading.ts';

/**
 * The person's own text (Info, Über mich).
 * @returns '' where the person wrote none, null where the page does not tell; `whole` is false for a cut text
 */
export function aboutText(reading: ProfileReading): { text: string; whole: boolean } | null {
  const state = stateOf(reading, 'about');
  const text = reading.about?.trim() ?? '';
  if (text !== '') return { text, whole: state !== 'partial' };
  return state === 'absent' || state === 'read' ? { text: '', whole: true } : null;
}
