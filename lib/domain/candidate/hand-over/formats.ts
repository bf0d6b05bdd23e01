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

/**
 * One row a person, after RFC 4180, with a byte order mark so that spreadsheets read UTF-8. A cell that a spreadsheet would
 * take for a formula gets an apostrophe.
 */
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
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const cell = (value: string | null): string => {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
};

const spanOf = (start: string | null, end: string | null): string | null =>
  start === null && end === null ? null : [start, end === 'present' ? null : end].join('–');

/** vCard 4.0 (RFC 6350), lines folded at 75 bytes. */
export function toVCard(person: HandOver): string {
  const [job] = person.work;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escaped(person.name)}`,
    ...(job?.company ? [`ORG:${escaped(job.company)}`] : []),
    ...(job ? [`TITLE:${escaped(job.title)}`] : []),
    ...(person.profile ? [`URL:${person.profile}`] : []),
    ...(person.note ? [`NOTE:${escaped(person.note)}`] : []),
    `REV:${person.readOn.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const escaped = (text: string): string =>
  text
    .replace(/\\/gu, '\\\\')
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/[,;]/gu, (sign) => `\\${sign}`);

const MOST_BYTES = 75;

/** Cut between characters, since a break inside of one would tear it. */
function folded(line: string): string {
  let whole = '';
  let bytes = 0;
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0;
    const more = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    const isFull = bytes + more > MOST_BYTES;
    whole += `${isFull ? '\r\n ' : ''}${character}`;
    bytes = (isFull ? 1 : bytes) + more;
  }
  return whole;
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
