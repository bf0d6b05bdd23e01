import { expect, test } from 'vitest';
import { blankProfile } from '../../profile/reading.ts';
import { toCsv, toJsonResume, toVCard } from './formats.ts';
import { handOverOf } from './hand-over.ts';

const person = handOverOf(
  blankProfile('linkedin', {
    name: 'Tobias Wendland',
    pronouns: 'er/ihm',
    openToWork: true,
    photo: true,
    headline: 'Auf Jobsuche',
    experience: [
      {
        title: '=Leiter "Instandhaltung", Nord',
        company: 'Molkerei; Hasenried',
        employmentType: null,
        start: '2019-10',
        end: 'present',
        location: null,
        description: null,
      },
    ],
    education: [{ school: 'Meisterschule', degree: 'Industriemeister', start: '2016', end: '2018' }],
    skills: ['Hydraulik'],
    languages: [{ name: 'Deutsch', level: 'Muttersprache' }],
    certifications: [{ name: 'Sachkunde Kälte', issuer: null }],
    extra: { websites: ['https://wendland.example'], contactKinds: ['phone'] },
  }),
  {
    note: 'Erste Zeile\nzweite, mit 🌉 und sehr vielen Wörtern, damit die Zeile gefaltet werden muss',
    opening: 'Kälte',
    readOn: '2026-11-25',
  },
  (text) => !/jobsuche/i.test(text),
);

test('nothing private goes along', () => {
  const all = [toCsv([person]), toVCard(person), JSON.stringify(toJsonResume(person))].join('\n');
  expect(all).not.toMatch(/jobsuche|er\/ihm|wendland\.example|foto|photo/i);
});

test('CSV: quotes doubled, line breaks kept, no formula', () => {
  const [head, ...rows] = toCsv([{ ...person, note: '=1+1' }]).split('\r\n');
  expect(head).toBe(
    '\ufeffname,profile,headline,location,work,education,skills,languages,certificates,opening,note,readOn',
  );
  expect(rows[0]).toContain('"\'=Leiter ""Instandhaltung"", Nord, Molkerei; Hasenried, 2019-10–"');
  expect(rows[0]).toContain(",'=1+1,");
});

test('vCard 4: signs escaped, lines at most 75 bytes, whole again when unfolded', () => {
  const card = toVCard(person);
  for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const unfolded = card.replace(/\r\n /g, '');
  expect(unfolded).toContain('ORG:Molkerei\\; Hasenried');
  expect(unfolded).toContain('NOTE:Erste Zeile\\nzweite\\, mit 🌉 und');
  expect(card.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true);
});

test('JSON Resume: an open end has no date', () => {
  expect(toJsonResume(person)).toMatchObject({
    basics: { name: 'Tobias Wendland', url: 'https://www.linkedin.com/in/miriam-hofstetter/' },
    work: [{ position: '=Leiter "Instandhaltung", Nord', startDate: '2019-10' }],
    education: [{ institution: 'Meisterschule', area: 'Industriemeister', startDate: '2016', endDate: '2018' }],
    languages: [{ language: 'Deutsch', fluency: 'Muttersprache' }],
  });
  expect(JSON.stringify(toJsonResume(person))).not.toContain('present');
});
