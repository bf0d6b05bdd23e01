import { profilePath } from '../../domain/profile/profile-path.ts';
import { blankProfile, type LanguageSkill, type ProfileReading, type SectionId } from '../../domain/profile/reading.ts';
import { isPlace } from '../text/places.ts';
import { isLevel } from '../text/words.ts';
import { columnsOf, type PdfLine } from './columns.ts';
import type { PdfItem } from './items.ts';
import { narrowEntries, runningText } from './paragraphs.ts';
import { educationInPdf } from './pdf-education.ts';
import { experienceInPdf } from './pdf-experience.ts';
import { type PdfOutline, type PdfPart, sectionsOf } from './pdf-sections.ts';

export type PdfResult = { ok: true; reading: ProfileReading } | { ok: false; refusal: 'no-text' | 'no-profile' };

/**
 * Reads what LinkedIn's "Save to PDF" writes: two columns, headings in the profile's language. No real file could be
 * seen; the layout is the one that public parsers describe. What the file does not hold is unseen, never absent.
 * @param today 'YYYY-MM-DD'
 */
export function readPdf(items: readonly PdfItem[], today: string): PdfResult {
  if (!items.some(({ text }) => /\p{L}/u.test(text))) return { ok: false, refusal: 'no-text' };
  const columns = columnsOf(items);
  const outline = columns && sectionsOf(columns);
  if (!outline?.parts.has('contact') || outline.parts.size < 2) return { ok: false, refusal: 'no-profile' };
  return { ok: true, reading: readingOf(outline, today) };
}

function readingOf(outline: PdfOutline, today: string): ProfileReading {
  const { language, parts } = outline;
  const linesOf = (part: PdfPart) => parts.get(part) ?? [];
  const experience = experienceInPdf(linesOf('experience'), language, today);
  const education = educationInPdf(linesOf('education'), language);
  const certificates = narrowEntries(linesOf('certifications'));
  const reading: ProfileReading = {
    ...blankProfile('linkedin', { language, isOwn: null, path: pathIn(linesOf('contact')) }),
    ...headIn(outline.head),
    about: runningText(linesOf('about')),
    experience: experience.entries,
    education: education.entries,
    skills: narrowEntries(linesOf('topSkills')),
    languages: narrowEntries(linesOf('languages')).map(languageIn),
    certifications: certificates.map((name) => ({ name, issuer: null })),
    states: {},
  };
  const clear: Partial<Record<PdfPart, boolean>> = {
    about: reading.about !== null,
    experience: experience.isClear,
    education: education.isClear,
    languages: reading.languages.length > 0,
    certifications: certificates.length > 0,
    topSkills: reading.skills.length > 0,
  };
  for (const part of parts.keys()) {
    if (part === 'contact') continue;
    const id: SectionId = part === 'topSkills' ? 'skills' : part;
    // The file names the three skills on top; the page may hold more.
    const read = part === 'topSkills' ? 'partial' : 'read';
    reading.states[id] = (clear[part] ?? true) ? read : 'unclear';
    reading.sections.push(id);
  }
  reading.missing = (['path', 'headline', 'location'] as const).filter((field) => reading[field] === null);
  return reading;
}

/** Name in the largest letters, then the slogan on one line or more, then the place. */
function headIn(head: readonly PdfLine[]): Pick<ProfileReading, 'name' | 'headline' | 'location'> {
  const largest = Math.max(0, ...head.map(({ size }) => size));
  const isName = ({ size }: PdfLine) => size > largest - 1;
  const name = head.filter(isName).map(({ text }) => text);
  const below = head.filter((line) => !isName(line)).map(({ text }) => text);
  const last = below.at(-1);
  const location = last !== undefined && isPlace(last) ? last : null;
  const slogan = location === null ? below : below.slice(0, -1);
  // Without a sure place, the last of several lines might be one.
  const headline = location !== null || below.length === 1 ? slogan.join(' ') : '';
  return { name: name.join(' '), headline: headline || null, location };
}

/** "www.linkedin.com/in/ada-kuehn (LinkedIn)", broken where the column ends. Nothing else of the contact data is read. */
function pathIn(contact: readonly PdfLine[]): string | null {
  const start = contact.findIndex(({ text }) => profilePath(text, 'linkedin') !== null);
  const own = contact.slice(start, start + 3).map(({ text }) => text);
  const end = own.findIndex((text) => text.includes('(LinkedIn)'));
  if (start < 0 || end < 0) return null;
  return profilePath(
    own
      .slice(0, end + 1)
      .join('')
      .replace(/\s*\(LinkedIn\).*$/, ''),
    'linkedin',
  );
}

/** "Deutsch (Native or Bilingual)". */
function languageIn(text: string): LanguageSkill {
  const match = /^(.*?)\s*\(([^()]+)\)$/.exec(text);
  return match?.[1] && match[2] && isLevel(match[2])
    ? { name: match[1], level: match[2] }
    : { name: text, level: null };
}
