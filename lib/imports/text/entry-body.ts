import { besideMode, isPlace, mayBePlace } from './places.ts';
import { isNote, isSkillsLine } from './words.ts';

/** What stands below the dates of a role. */
export interface EntryBody {
  location: string | null;
  description: string | null;
  /** True where the first line might be a place or the beginning of the text; it is in neither. */
  isOpen: boolean;
}

/** The place, if the first line can be nothing else, and the text below it. Skills and grades are left out. */
export function bodyOf(lines: readonly string[]): EntryBody {
  const [first, ...rest] = lines.filter((line) => !isSkillsLine(line) && !isNote(line));
  if (first === undefined) return { location: null, description: null, isOpen: false };
  const place = besideMode(first) ?? (isPlace(first) ? first : null);
  if (place !== null) return { location: place || null, description: textOf(rest), isOpen: false };
  const isOpen = mayBePlace(first);
  return { location: null, description: textOf(isOpen ? rest : [first, ...rest]), isOpen };
}

const textOf = (lines: readonly string[]): string | null => lines.join('\n') || null;
