import type { Experience, PageLanguage } from '../../../../domain/profile/reading.ts';
import { isDuration } from '../../../../languages/site-words/dates.ts';
import { isOneOf } from '../../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../../languages/site-words/linkedin-words.ts';
import type { Steps } from '../../../steps.ts';
import { type Line, sameBlock } from '../runs.ts';
import { type Block, datesAt } from './block.ts';
import { emberBlocks } from './ember.ts';
import { sduiBlocks } from './sdui.ts';

export interface ExperienceReading {
  entries: Experience[];
  /** '/company/…/' of each entry; null = no link. */
  companyPaths: (string | null)[];
}

/** Reads all roles shown; a group of several roles at one company becomes one entry a role. */
export function* readExperience(
  card: Element,
  generation: 'E' | 'S',
  language: PageLanguage,
): Steps<ExperienceReading> {
  const blocks = yield* generation === 'S' ? sduiBlocks(card, language) : emberBlocks(card, language);
  const reading: ExperienceReading = { entries: [], companyPaths: [] };
  for (const block of blocks) {
    yield;
    const entries = block.roles.length > 0 ? groupEntries(block, language) : [singleEntry(block, language)];
    for (const entry of entries) {
      if (!entry) continue;
      reading.entries.push(entry);
      reading.companyPaths.push(block.companyPath);
    }
  }
  return reading;
}

function singleEntry(block: Block, language: PageLanguage): Experience | null {
  const at = datesAt(block.lines);
  const [title, company] = block.lines;
  if (!title) return null;
  const named =
    at >= 2 || (at < 0 && company) ? splitCompany(company?.text ?? '', language) : { company: null, type: null };
  return {
    title: title.text,
    company: named.company,
    employmentType: named.type,
    ...datesOf(block.lines[at]),
    location: locationOf(block.lines, at, language),
    description: block.description,
  };
}

function groupEntries(block: Block, language: PageLanguage): (Experience | null)[] {
  const [company, ...rest] = block.lines;
  const types = wordsOf(language, 'employmentTypes');
  const span = rest.find((line) => isDuration(line.text) || isOneOf(line.text.split(' · ')[0] ?? '', types));
  const shared = span?.text.split(' · ')[0] ?? '';
  // "Full-time · 4 yrs": what stands before the length of time is the type, whatever its wording.
  const sharedType = isOneOf(shared, types) || (span?.text.includes(' · ') && !isDuration(shared)) ? shared : null;
  const after = span ? rest[rest.indexOf(span) + 1] : undefined;
  const sharedPlace = after && !after.long ? placeOnly(after.text, language) : null;
  return block.roles.map((role) => {
    const at = datesAt(role.lines);
    const [title, type] = role.lines;
    if (!title) return null;
    return {
      title: title.text,
      company: company?.text ?? null,
      employmentType: at >= 2 ? (type?.text.split(' · ')[0] ?? null) : sharedType,
      ...datesOf(role.lines[at]),
      location: locationOf(role.lines, at, language) ?? sharedPlace,
      description: role.description,
    };
  });
}

function datesOf(line: Line | undefined): Pick<Experience, 'start' | 'end'> {
  return { start: line?.dates?.start ?? null, end: line?.dates?.end ?? null };
}

/** The place stands right behind the dates, in the same block; what stands in another is skills or media. */
function locationOf(lines: readonly Line[], at: number, language: PageLanguage): string | null {
  const dates = lines[at];
  const next = at < 0 ? undefined : lines[at + 1];
  if (!dates || !next || next.long || !sameBlock(dates.element, next.element)) return null;
  return placeOnly(next.text, language);
}

/** Without the work mode: "Köln · Hybrid" → "Köln", "Remote" → null. */
function placeOnly(text: string, language: PageLanguage): string | null {
  const modes = wordsOf(language, 'workModes');
  const parts = text.split(' · ').filter((part) => !isOneOf(part, modes));
  return parts.join(' · ') || null;
}

/** "Nordlicht · Full-time" → company and type. The part behind the last dot is the type. */
function splitCompany(text: string, language: PageLanguage): { company: string | null; type: string | null } {
  const parts = text.split(' · ');
  if (parts.length === 1) {
    return isOneOf(text, wordsOf(language, 'employmentTypes'))
      ? { company: null, type: text }
      : { company: text || null, type: null };
  }
  return { company: parts.slice(0, -1).join(' · '), type: parts.at(-1) ?? null };
}
