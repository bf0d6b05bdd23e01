import type { PageLanguage } from '../../lib/domain/profile/reading.ts';
import { firstName } from './page.ts';
import { PAGE_WORDS } from './page-words.ts';
import type { Employer, Post, Recommendation, School, When, WorkMode } from './person.ts';

/** The month the sample pages were "saved" in; lengths of current roles count up to it. */
const SAVED = '2026-11';

/** "Juli 2020", "Jul 2020", "2020". */
export function dateShown(when: When, language: PageLanguage): string {
  const [year = '', month] = when.split('-');
  return month ? `${PAGE_WORDS[language].months[Number(month) - 1]} ${year}` : year;
}

/** "Jul 2020 - Present", or with the words that only a screen reader says. */
export function rangeShown(start: When, end: When | 'present', language: PageLanguage, spoken = false): string {
  const words = PAGE_WORDS[language];
  const last = end === 'present' ? words.present : dateShown(end, language);
  return dateShown(start, language) + (spoken ? words.spokenDash : words.dash) + last;
}

/** "3 yrs 1 mo"; both months count. */
export function lengthShown(start: When, end: When | 'present', language: PageLanguage): string {
  const months = monthsOf(end === 'present' ? SAVED : end, 12) - monthsOf(start, 1) + 1;
  const words = PAGE_WORDS[language];
  const parts = [];
  if (months >= 12) parts.push(words.years(Math.floor(months / 12)));
  if (months % 12 > 0) parts.push(words.monthCount(months % 12));
  return parts.join(' ');
}

/** How long the person has been with an employer, over all roles: "10 yrs 3 mos". Roles stand newest first. */
export function spanShown({ roles }: Employer, language: PageLanguage): string {
  const [newest, oldest] = [roles[0], roles.at(-1)];
  return newest && oldest ? lengthShown(oldest.start, newest.end, language) : '';
}

/** "Köln · Hybrid", "Remote"; null where neither is known. */
export function placeShown(place: string | undefined, mode: WorkMode | undefined, language: PageLanguage) {
  return [place, mode && PAGE_WORDS[language].modes[mode]].filter(Boolean).join(' · ') || null;
}

/** "2006 – 2010"; null where no year is given. */
export function schoolYears({ start, end }: School, language: PageLanguage): string | null {
  return (
    [start, end]
      .map((when) => when && dateShown(when, language))
      .filter(Boolean)
      .join(' – ') || null
  );
}

export function ageShown({ count, unit }: Post['age'], language: PageLanguage): string {
  return PAGE_WORDS[language].age[unit](count);
}

/** "14. September 2025" and its like. */
function dayShown(date: string, language: PageLanguage): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'en' ? 'en-US' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}

/** "14. September 2025, Konrad war Kunde von Miriam". */
export function relationShown({ author, date, relation }: Recommendation, language: PageLanguage): string {
  return `${dayShown(date, language)}, ${firstName(author)} ${relation}`;
}

function monthsOf(when: When, otherwise: number): number {
  const [year = '0', month] = when.split('-');
  return Number(year) * 12 + Number(month ?? otherwise);
}
