import { type PlacedText, writePdf } from './write-pdf.ts';

/**
 * An invented person's profile in the layout of LinkedIn's "Save to PDF", as public parsers describe it: Letter, a narrow
 * column on the left, sizes 26 for the name, 15.75 and 13 for headings, 12 for companies and schools, 11.5 for titles,
 * 10.5 for dates and texts. No real file was at hand.
 */
export interface SampleProfile {
  /** Heading and entries. */
  contact: [heading: string, entries: (string | string[])[]];
  /** Heading and entries; an entry of two lines is broken. */
  left: [heading: string, entries: (string | string[])[]][];
  name: string;
  headline: string[];
  place: string;
  /** Heading and lines; `c:` company or school, `t:` title, anything else small text, '' a gap. */
  right: [heading: string, lines: string[]][];
  /** "Page 1 of 2" */
  page: (number: number, of: number) => string;
}

const SIZES: Record<string, number> = { 'c:': 12, 't:': 11.5 };
const FOOT = 40;
const TOP = 740;

export const profilePdf = (profile: SampleProfile): Uint8Array => {
  const pages: PlacedText[][] = [[...leftColumn(profile)]];
  let y = TOP - 10;
  const put = (text: string, size: number, leading: number) => {
    y -= leading;
    if (y < FOOT) {
      pages.push([]);
      y = TOP;
    }
    pages.at(-1)?.push({ text, x: 223, y, size });
  };
  put(profile.name, 26, 0);
  for (const line of profile.headline) put(line, 12, 18);
  put(profile.place, 12, 20);
  for (const [heading, lines] of profile.right) {
    put(heading, 15.75, 36);
    let gap = 22;
    for (const line of lines) {
      if (line === '') gap = 26;
      else {
        const size = SIZES[line.slice(0, 2)] ?? 10.5;
        put(size === 10.5 ? line : line.slice(2), size, gap);
        gap = 14;
      }
    }
  }
  pages.forEach((page, index) => {
    page.push({ text: profile.page(index + 1, pages.length), x: 380, y: 20, size: 9 });
  });
  return writePdf(pages);
};

function* leftColumn({ contact, left }: SampleProfile): Generator<PlacedText> {
  let y = TOP;
  for (const [heading, entries] of [contact, ...left]) {
    y -= 30;
    yield { text: heading, x: 22, y, size: 13 };
    for (const entry of entries) {
      y -= 8;
      for (const text of [entry].flat()) {
        y -= 12;
        yield { text, x: 22, y, size: 10.5 };
      }
    }
  }
}

/** The same person in German and in English. */
export const SAMPLES: Record<'de' | 'en', SampleProfile> = {
  de: {
    contact: ['Kontakt', ['ada@werk-sued.example', ['www.linkedin.com/in/ada-kuehn-', '4711 (LinkedIn)']]],
    left: [
      ['Top-Kenntnisse', ['Brückenbau', ['Statik und Bewertung', 'alter Bauwerke'], 'Vergabe']],
      ['Languages', ['Deutsch (Native or Bilingual)', 'Plattdeutsch']],
      ['Certifications', ['Prüfingenieurin']],
    ],
    name: 'Ada Kühn',
    headline: ['Leiterin Brückenbau bei Werk Süd | Alte Brücken', 'länger nutzen'],
    place: 'Ulm, Baden-Württemberg, Deutschland',
    right: [
      ['Zusammenfassung', ['Eine Brücke hält länger, als man denkt. Wir rechnen', 'nach.', '', 'Gern hier schreiben.']],
      [
        'Berufserfahrung',
        [
          'c:Werk Süd',
          '10 Jahre 8 Monate',
          't:Leiterin Brückenbau',
          'April 2021 - Present (5 Jahre 8 Monate)',
          'Ulm, Baden-Württemberg, Deutschland',
          '- 14 Brücken bewertet',
          '- Bauzeit um ein Drittel verkürzt',
          '',
          't:Ingenieurin',
          'April 2016 - März 2021 (5 Jahre)',
          '',
          'c:Büro Nord',
          't:Werkstudentin',
          'Oktober 2014 - März 2016 (1 Jahr 6 Monate)',
          'Statik für Schulen (Neubau).',
        ],
      ],
      [
        'Ausbildung',
        [
          'c:Hochschule Ulm',
          'Diplom-Ingenieurin (FH), Bauingenieurwesen · (2010',
          '- 2014)',
          '',
          'c:Schule am Berg',
          '(2001 - 2010)',
        ],
      ],
    ],
    page: (number, of) => `Page ${number} of ${of}`,
  },
  en: {
    contact: [
      'Contact',
      ['+49 000 (Mobile)', 'www.linkedin.com/in/ada-kuehn (LinkedIn)', 'werk-sued.example (Company)'],
    ],
    left: [
      ['Top Skills', ['Bridges', 'Tenders']],
      ['Languages', ['German (Native or Bilingual)', 'English (Full Professional)']],
      ['Honors-Awards', ['Young Engineer of the Year']],
    ],
    name: 'Ada Kühn',
    headline: ['Head of Bridges at Werk Süd'],
    place: 'Ulm, Baden-Württemberg, Germany',
    right: [
      ['Summary', ['A bridge lasts longer than people think.']],
      [
        'Experience',
        ['c:Werk Süd', 't:Head of Bridges', 'April 2021 - Present (5 years 8 months)', 'Greater Ulm Area'],
      ],
      ['Education', ['c:Hochschule Ulm', 'Diploma, Civil Engineering · (October 2010 - July 2014)']],
    ],
    page: (number, of) => `Page ${number} of ${of}`,
  },
};
