import { cleanText } from '../../../domain/language/clean-text.ts';
import { monthOf } from '../dates.ts';
import { plainText } from '../plain-text.ts';
import { defineTable } from '../table-reader.ts';

const orNull = (cell: string): string | null => cleanText(cell) || null;

/** `Profile.csv`: one row. Home address, birthday and messenger names are not read. */
export const profile = defineTable({
  table: 'profile',
  files: ['profile'],
  columns: {
    first: ['first name'],
    last: ['last name'],
    headline: ['headline'],
    summary: ['summary'],
    industry: ['industry'],
    place: ['geo location'],
  },
  needs: ['first', 'last', 'headline'],
  read({ first, last, headline, summary, industry, place }, origin) {
    const name = cleanText(`${first} ${last}`);
    if (name === '') return { fault: 'name' };
    return {
      row: {
        ...origin,
        name,
        headline: orNull(headline),
        summary: plainText(summary) || null,
        industry: orNull(industry),
        place: orNull(place),
      },
    };
  },
});

export const positions = defineTable({
  table: 'positions',
  files: ['positions'],
  columns: {
    company: ['company name'],
    title: ['title'],
    description: ['description'],
    start: ['started on'],
    end: ['finished on'],
  },
  needs: ['company', 'title', 'start'],
  read({ company, title, description, start, end }, origin) {
    const [from, until] = [monthOf(start), monthOf(end)];
    if ((start.trim() && from === null) || (end.trim() && until === null)) return { fault: 'date' };
    const plain = plainText(description) || null;
    return {
      row: {
        ...origin,
        company: cleanText(company),
        title: cleanText(title),
        description: plain,
        start: from,
        end: until,
      },
    };
  },
});

export const education = defineTable({
  table: 'education',
  files: ['education'],
  columns: { school: ['school name'], start: ['start date'], end: ['end date'], degree: ['degree name'] },
  needs: ['school', 'start', 'end'],
  read({ school, start, end, degree }, origin) {
    const [from, until] = [monthOf(start), monthOf(end)];
    if ((start.trim() && from === null) || (end.trim() && until === null)) return { fault: 'date' };
    return { row: { ...origin, school: orNull(school), degree: orNull(degree), start: from, end: until } };
  },
});

export const skills = defineTable({
  table: 'skills',
  files: ['skills'],
  columns: { name: ['name'] },
  needs: ['name'],
  read({ name }, origin) {
    const skill = cleanText(name);
    return skill === '' ? { fault: 'name' } : { row: { ...origin, name: skill } };
  },
});
