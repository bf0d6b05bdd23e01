import type { Certification, LanguageSkill, PageLanguage } from '../../domain/profile/reading.ts';
import { LABELS } from '../../languages/labels.ts';
import { parseDate } from '../../languages/site-words/dates.ts';
import { beginsWithOneOf } from '../../languages/site-words/fold.ts';
import { rangeOf } from '../text/date-lines.ts';
import { isLevel, isNote, isSkillsLine, LANGUAGES } from '../text/words.ts';
import type { Listed } from './education.ts';

/** Longer than the name of a skill or a language. */
const LONGEST_NAME = 80;

/** "Deutsch, Muttersprache": a name, and below it a level if it is one of those that the networks have. */
export function languagesIn(lines: readonly string[]): Listed<LanguageSkill> {
  const found: Listed<LanguageSkill> = { entries: [], isClear: lines.length > 0 };
  for (const line of lines) {
    const last = found.entries.at(-1);
    if (isLevel(line)) {
      if (last && last.level === null) last.level = line;
      else found.isClear = false;
    } else if (isName(line)) found.entries.push({ name: line, level: null });
    else found.isClear = false;
  }
  return found;
}

/**
 * Skills, each a line of its own. Left out is what stands below one: where it was used, who vouches for it.
 * @param places companies and schools of the same profile
 */
export function skillsIn(lines: readonly string[], places: readonly string[]): Listed<string> {
  const found: Listed<string> = { entries: [], isClear: lines.length > 0 };
  for (const line of lines) {
    if (isContext(line, places)) continue;
    if (!isName(line)) found.isClear = false;
    else if (!found.entries.includes(line)) found.entries.push(line);
  }
  return found;
}

/** "Leiterin Vertrieb bei Wiesbrunn", "2 Kenntnisbestätigungen", "Endorsed by 3 colleagues". */
function isContext(line: string, places: readonly string[]): boolean {
  if (places.some((place) => line === place || line.endsWith(` ${place}`))) return true;
  return isSkillsLine(line) || isNote(line) || /^\d+\s+\p{L}+/u.test(line) || /\p{L}\s\d+\s\p{L}/u.test(line);
}

/** Words, and no sentence. */
const isName = (line: string): boolean => line.length <= LONGEST_NAME && /\p{L}/u.test(line) && !/[.!?…]$/.test(line);

const ISSUED = LANGUAGES.flatMap((code) => LABELS[code].issued);

/** "Name, Issuer?, Issued Aug 2021": the line that says when ends an entry; without one only a single entry can be told. */
export function certificationsIn(lines: readonly string[], language: PageLanguage): Listed<Certification> {
  const found: Listed<Certification> = { entries: [], isClear: lines.length > 0 };
  let open: string[] = [];
  const close = () => {
    const [name, issuer] = open;
    if (name && open.length <= 2) found.entries.push({ name, issuer: issuer ?? null });
    else if (open.length > 0) found.isClear = false;
    open = [];
  };
  for (const line of lines) {
    if (isIssued(line, language)) close();
    else if (!isNote(line) && !isSkillsLine(line)) open.push(line);
  }
  close();
  return found;
}

/** "Issued Aug 2021", "Jan 2020 - Jan 2023", in whatever words before the month. */
function isIssued(line: string, language: PageLanguage): boolean {
  if (line.length > 80 || !/\d{4}/.test(line)) return false;
  if (beginsWithOneOf(line, ISSUED) || rangeOf(line, language)) return true;
  const date = parseDate(line.split(' · ')[0]?.split(' ').slice(-2).join(' ') ?? '', language);
  return date?.includes('-') === true;
}
