import type { ActivityItem, PageLanguage } from '../../domain/profile/reading.ts';
import { LABELS } from '../../languages/labels.ts';
import { ageIn, daysOf } from '../../languages/site-words/age.ts';
import { foldAll, foldLabel } from '../../languages/site-words/fold.ts';
import { LANGUAGES } from '../text/words.ts';

export interface ActivityText {
  items: ActivityItem[];
  ageDays: (number | null)[];
  isClear: boolean;
}

/** Characters of a post's own text that a reading holds. */
const KEPT = 120;
/** Lines between a post's first line and its age: who, "you", position. */
const HEADER = 5;

const REPOSTED = LANGUAGES.flatMap((code) => foldAll(LABELS[code].reposted));

/**
 * Posts in the activity section. Each has a line with its age; above it stands who wrote it or passed it on, below it
 * the text, down to the count of reactions. A post whose header names nobody of the profile is not taken.
 * @param name the profile's owner
 */
export function activityIn(lines: readonly string[], name: string, language: PageLanguage): ActivityText {
  const found: ActivityText = { items: [], ageDays: [], isClear: name !== '' };
  const ages = lines.flatMap((line, index) => {
    const age = /[•·]/.test(line) && line.length < 60 ? ageIn(line, language) : null;
    return age === null ? [] : [{ age, index }];
  });
  for (const [turn, { age, index }] of ages.entries()) {
    const header = lines.slice(Math.max(index - HEADER, (ages[turn - 1]?.index ?? -1) + 1), index);
    const kind = kindOf(header, name);
    const text = postText(lines.slice(index + 1, ages[turn + 1]?.index ?? lines.length), age, name);
    if (kind === null || text === '') found.isClear = false;
    else {
      found.items.push({ text, age, repost: kind === 'repost' });
      found.ageDays.push(daysOf(age, language));
    }
  }
  if (ages.length === 0) found.isClear = false;
  return found;
}

function kindOf(header: readonly string[], name: string): 'own' | 'repost' | null {
  if (name === '') return null;
  if (header.some((line) => isRepost(line, name))) return 'repost';
  return header.some((line) => isAuthor(line, name)) ? 'own' : null;
}

/** The name alone, or with its twin and a badge behind it: "Ada KühnAda Kühn • Sie • Sie". */
function isAuthor(line: string, name: string): boolean {
  if (!line.startsWith(name)) return false;
  const rest = line.slice(name.length).replace(name, '');
  return rest === '' || /^(?:\s*[•·]\s*[^•·]{1,12}){1,3}$/.test(rest);
}

/** "Miriam Hofstetter hat dies repostet". */
function isRepost(line: string, name: string): boolean {
  if (!line.startsWith(name)) return false;
  const rest = foldLabel(line.slice(name.length));
  return REPOSTED.includes(rest);
}

/** Up to the count of reactions or the next post's header; the age said once more for the ear is no text. */
function postText(lines: readonly string[], age: string, name: string): string {
  const from = isSpokenAge(lines[0] ?? '', age) ? 1 : 0;
  const end = lines.findIndex((line) => /^[\d.,\s]+$/.test(line) || isAuthor(line, name) || isRepost(line, name));
  return lines
    .slice(from, end < 0 ? lines.length : end)
    .join(' ')
    .slice(0, KEPT)
    .trim();
}

/** "vor 3 Wo.", "6 months ago • Visible to anyone". */
const isSpokenAge = (line: string, age: string): boolean =>
  (line.length < 40 && line.includes(age)) || (line.length < 80 && /^[^•]{0,25}\d[^•]{0,25}•/.test(line));
