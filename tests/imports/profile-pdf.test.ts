import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../entrypoints/dashboard/pdf/items-of.ts';
import { cleanText } from '../../lib/domain/language/clean-text.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { readPdf } from '../../lib/imports/profile-pdf/read-pdf.ts';
import { profilePdf, SAMPLES } from '../support/pdf/profile-pdf.ts';

async function read(language: keyof typeof SAMPLES): Promise<ProfileReading> {
  const file = await itemsOf(profilePdf(SAMPLES[language]), getDocument);
  const result = file.ok ? readPdf(file.items, '2026-11-24') : file;
  if (!result.ok) throw new Error(result.refusal);
  return result.reading;
}

describe('a profile saved as PDF (own samples; no real file could be seen)', () => {
  it('in German: both columns, broken lines, two companies', async () => {
    const reading = await read('de');
    expect(reading).toMatchObject({
      language: 'de',
      path: '/in/ada-kuehn-4711/',
      name: 'Ada Kühn',
      headline: 'Leiterin Brückenbau bei Werk Süd | Alte Brücken länger nutzen',
      location: 'Ulm, Baden-Württemberg, Deutschland',
      about: 'Eine Brücke hält länger, als man denkt. Wir rechnen nach.\nGern hier schreiben.',
      skills: ['Brückenbau', 'Statik und Bewertung alter Bauwerke', 'Vergabe'],
      languages: [
        { name: 'Deutsch', level: 'Native or Bilingual' },
        { name: 'Plattdeutsch', level: null },
      ],
      certifications: [{ name: 'Prüfingenieurin', issuer: null }],
      education: [
        { school: 'Hochschule Ulm', degree: 'Diplom-Ingenieurin (FH), Bauingenieurwesen', start: '2010', end: '2014' },
        { school: 'Schule am Berg', degree: null, start: '2001', end: '2010' },
      ],
      isOwn: null,
    });
    expect(reading.experience).toEqual([
      {
        title: 'Leiterin Brückenbau',
        company: 'Werk Süd',
        employmentType: null,
        start: '2021-04',
        end: 'present',
        location: 'Ulm, Baden-Württemberg, Deutschland',
        description: '- 14 Brücken bewertet\n- Bauzeit um ein Drittel verkürzt',
      },
      {
        title: 'Ingenieurin',
        company: 'Werk Süd',
        employmentType: null,
        start: '2016-04',
        end: '2021-03',
        location: null,
        description: null,
      },
      {
        title: 'Werkstudentin',
        company: 'Büro Nord',
        employmentType: null,
        start: '2014-10',
        end: '2016-03',
        location: null,
        description: 'Statik für Schulen (Neubau).',
      },
    ]);
    expect(reading.states).toEqual({
      about: 'read',
      experience: 'read',
      education: 'read',
      skills: 'partial',
      languages: 'read',
      certifications: 'read',
    });
  });

  it('in English', async () => {
    expect(await read('en')).toMatchObject({
      language: 'en',
      path: '/in/ada-kuehn/',
      headline: 'Head of Bridges at Werk Süd',
      skills: ['Bridges', 'Tenders'],
      experience: [{ title: 'Head of Bridges', company: 'Werk Süd', end: 'present', location: 'Greater Ulm Area' }],
      education: [{ degree: 'Diploma, Civil Engineering', start: '2010-10', end: '2014-07' }],
    });
  });

  it('keeps nothing of the contact data', async () => {
    for (const language of ['de', 'en'] as const) {
      expect(JSON.stringify(await read(language))).not.toMatch(/@|\+49|werk-sued\.example/);
    }
  });
});

describe('another file', () => {
  const item = (text: string, x: number, size: number) => ({ text, page: 1, x, y: 700, width: 50, size });

  it('without letters has no text', () => {
    expect(readPdf([], '2026-11-24')).toEqual({ ok: false, refusal: 'no-text' });
  });

  it.each([
    ['of one column', [item('Rechnung', 22, 20), item('Summe', 22, 10)]],
    ['with other headings', [item('Rechnung', 200, 20), item('Absender', 22, 13), item('Ulm', 22, 10)]],
  ])('%s is no profile', (_what, items) => {
    expect(readPdf(items, '2026-11-24')).toEqual({ ok: false, refusal: 'no-profile' });
  });
});

describe('whatever stands in a file', () => {
  const piece = fc.record({
    text: fc.oneof(
      fc.constantFrom(
        'Kontakt',
        'Contact',
        'Experience',
        'Ausbildung',
        'Summary',
        'Languages',
        'Page 1 of 2',
        '2 years',
      ),
      fc.constantFrom(
        'April 2021 - Present (2 years)',
        'www.linkedin.com/in/x',
        '(LinkedIn)',
        '· (2010 - 2014)',
        '<b>',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
    page: fc.integer({ min: 1, max: 3 }),
    x: fc.constantFrom(22, 223, 300),
    // Never two pieces on a line, so that words stay whole.
    y: fc.integer({ min: 0, max: 70 }).map((row) => row * 11),
    width: fc.integer({ min: 0, max: 300 }),
    size: fc.constantFrom(9, 10.5, 11.5, 12, 13, 15.75, 26),
  });

  it('never throws, and what is claimed stands there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(piece, { maxLength: 60, selector: ({ y, page }) => page * 1000 + y * 10 }),
        (items) => {
          const head = { text: 'Contact', page: 1, x: 22, y: 800, width: 40, size: 13 };
          const result = readPdf([head, ...items], '2026-11-24');
          if (!result.ok) return;
          const { name, about, experience, skills } = result.reading;
          const given = new Set(items.flatMap(({ text }) => cleanText(text).split(' ')));
          const claims = [
            name,
            about,
            ...skills,
            ...experience.flatMap(({ title, company, description }) => [title, company, description]),
          ];
          for (const word of claims.flatMap((claim) => (claim ? claim.split(/\s/) : []))) expect(given).toContain(word);
        },
      ),
      { numRuns: 300 },
    );
  });
});
