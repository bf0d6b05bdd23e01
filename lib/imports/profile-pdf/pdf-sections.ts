import type { PageLanguage, SectionId } from '../../domain/profile/reading.ts';
import { LABELS } from '../../languages/labels.ts';
import { isOneOf } from '../../languages/site-words/fold.ts';
import { TEXT_LABELS } from '../../languages/text-labels.ts';
import { LANGUAGES } from '../text/words.ts';
import type { Columns, PdfLine } from './columns.ts';

/** What a heading in the file introduces. */
export type PdfPart = 'contact' | 'topSkills' | SectionId;

export interface PdfOutline {
  language: PageLanguage;
  /** Name, slogan and place: what stands in the right column above its first heading. */
  head: PdfLine[];
  parts: Map<PdfPart, PdfLine[]>;
}

/** Sections with a heading that is the same as on the page. */
const SAME_AS_PAGE: readonly SectionId[] = [
  'experience',
  'education',
  'languages',
  'publications',
  'honors',
  'certifications',
];

/** Cuts both columns at their headings. A heading is a word of the tables in larger letters than what follows. */
export function sectionsOf({ left, right }: Columns): PdfOutline {
  const outline: PdfOutline = { language: languageOf([...left, ...right]), head: [], parts: new Map() };
  for (const [column, start] of [
    [left, null],
    [right, outline.head],
  ] as const) {
    let current: PdfLine[] | null = start;
    const lines = column.filter(({ text }) => !isPageNumber(text));
    for (const [index, line] of lines.entries()) {
      const part = partAt(line, lines[index + 1]);
      if (part !== null && !outline.parts.has(part)) {
        current = [];
        outline.parts.set(part, current);
      } else current?.push(line);
    }
  }
  return outline;
}

function partAt({ text, size }: PdfLine, next: PdfLine | undefined): PdfPart | null {
  if (!next || next.size >= size || text.length > 50) return null;
  return LANGUAGES.map((code) => partNamed(text, code)).find((part) => part !== null) ?? null;
}

function partNamed(text: string, language: PageLanguage): PdfPart | null {
  const { contact, topSkills, about, certifications, honors } = TEXT_LABELS[language].pdf;
  const own: [PdfPart, readonly string[]][] = [
    ['contact', contact],
    ['topSkills', topSkills],
    ['about', about],
    ['certifications', certifications],
    ['honors', honors],
    ...SAME_AS_PAGE.map((id): [PdfPart, readonly string[]] => [id, LABELS[language].sections[id] ?? []]),
  ];
  return own.find(([, words]) => isOneOf(text, words))?.[0] ?? null;
}

/** "Page 1 of 3", "Seite 1 von 3". */
function isPageNumber(text: string): boolean {
  const word = /^(\p{L}+)\s+\d+\s+\p{L}+\s+\d+$/u.exec(text)?.[1];
  return word !== undefined && LANGUAGES.some((code) => isOneOf(word, TEXT_LABELS[code].pdf.page));
}

/** The language of the headings; some stand there in English whatever the others are. */
function languageOf(lines: readonly PdfLine[]): PageLanguage {
  const hits = LANGUAGES.map(
    (code) => lines.filter(({ text }) => text.length < 50 && partNamed(text, code) !== null).length,
  );
  const best = Math.max(...hits);
  const found = LANGUAGES.filter((_, index) => hits[index] === best);
  return best === 0 ? 'en' : (found.find((code) => code !== 'en' || found.length === 1) ?? 'en');
}
