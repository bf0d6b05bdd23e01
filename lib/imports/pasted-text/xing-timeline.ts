import type { Education, Experience, PageLanguage } from '../../domain/profile/reading.ts';
import { isOneOf } from '../../languages/site-words/fold.ts';
import { rangeIn } from '../../languages/site-words/xing-dates.ts';
import { wordsOf } from '../../languages/site-words/xing-words.ts';

/** An entry of a career: organization, dates, title, type of employment, text. */
interface Entry {
  /** null = none stands above the dates. */
  organization: string | null;
  start: string | null;
  end: string | null;
  below: string[];
}

/** Entries by their lines with dates; above each stands the organization, below it everything else. */
function entriesOf(lines: readonly string[], language: PageLanguage): Entry[] {
  const ranges = lines.flatMap((line, index) => {
    const range = rangeIn(line, language);
    return range ? [{ index, range }] : [];
  });
  return ranges.map(({ index, range }, turn) => {
    const next = ranges[turn + 1];
    const below = lines.slice(index + 1, next ? next.index - 1 : lines.length);
    return { organization: lines[index - 1] ?? null, ...range, below };
  });
}

export function positionsIn(lines: readonly string[], language: PageLanguage): Experience[] {
  const types = wordsOf(language, 'employmentTypes');
  return entriesOf(lines, language).flatMap(({ organization, start, end, below }) => {
    const [title, ...rest] = below.filter((line) => !isOneOf(line, types));
    if (!title) return [];
    const employmentType = below.find((line) => isOneOf(line, types)) ?? null;
    const description = rest.join('\n') || null;
    return [{ title, company: organization, employmentType, start, end, location: null, description }];
  });
}

export function schoolsIn(lines: readonly string[], language: PageLanguage): Education[] {
  return entriesOf(lines, language).flatMap(({ organization, start, end, below }) => {
    // A school without anything beside it stands where the degree stands else.
    const [school, degree] = organization === null ? [below[0], null] : [organization, below[0] ?? null];
    return school ? [{ school, degree: degree ?? null, start, end }] : [];
  });
}
