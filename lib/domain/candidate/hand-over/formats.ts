import { contentLines, escapedText } from '../../text-file/content-line.ts';
import { csvTable } from '../../text-file/csv-table.ts';
import type { HandOver } from './hand-over.ts';

const COLUMNS = [
  'name',
  'profile',
  'headline',
  'location',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'opening',
  'note',
  'readOn',
] as const;

/** One row a person. */
export function toCsv(people: readonly HandOver[]): string {
  const rows = people.map((person) => [
    person.name,
    person.profile,
    person.headline,
    person.location,
    person.work
      .map(({ title, company, start, end }) => [title, company, spanOf(start, end)].filter(Boolean).join(', '))
      .join('; '),
    person.education.map(({ school, degree }) => [degree, school].filter(Boolean).join(', ')).join('; '),
    person.skills.join('; '),
    person.languages.map(({ name, level }) => [name, level].filter(Boolean).join(': ')).join('; '),
    person.certificates.map(({ name }) => name).join('; '),
    person.opening,
    person.note,
    person.readOn,
  ]);
  return csvTable([COLUMNS, ...rows]);
}

const spanOf = (start: string | null, end: string | null): string | null =>
  start === null && end === null ? null : [start, end === 'present' ? null : end].join('–');

/** vCard 4.0 (RFC 6350), as lines of at most 75 bytes. */
export function toVCard(person: HandOver): string {
  const [job] = person.work;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escapedText(person.name)}`,
    ...(job?.company ? [`ORG:${escapedText(job.company)}`] : []),
    ...(job ? [`TITLE:${escapedText(job.title)}`] : []),
    ...(person.profile ? [`URL:${person.profile}`] : []),
    ...(person.note ? [`NOTE:${escapedText(person.note)}`] : []),
    `REV:${person.readOn.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
  return contentLines(lines);
}

/** The parts of JSON Resume 1.0.0 that a profile holds. */
export function toJsonResume(person: HandOver): Record<string, unknown> {
  const dates = (start: string | null, end: string | null) => ({
    ...(start === null ? {} : { startDate: start }),
    ...(end === null || end === 'present' ? {} : { endDate: end }),
  });
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: person.name,
      ...(person.headline === null ? {} : { label: person.headline }),
      ...(person.profile === null ? {} : { url: person.profile }),
    },
    work: person.work.map(({ title, company, start, end }) => ({
      ...(company === null ? {} : { name: company }),
      position: title,
      ...dates(start, end),
    })),
    education: person.education.map(({ school, degree, start, end }) => ({
      institution: school,
      ...(degree === null ? {} : { area: degree }),
      ...dates(start, end),
    })),
    certificates: person.certificates.map(({ name, issuer }) => ({ name, ...(issuer === null ? {} : { issuer }) })),
    skills: person.skills.map((name) => ({ name })),
    languages: person.languages.map(({ name, level }) => ({
      language: name,
      ...(level === null ? {} : { fluency: level }),
    })),
    meta: { lastModified: `${person.readOn}T00:00:00Z` },
  };
}
