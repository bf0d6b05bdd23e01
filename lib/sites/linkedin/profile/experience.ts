import type { Experience, PageLanguage } from '../../../domain/profile/reading.ts';
import { lineOf, pathOf, textOf } from '../../dom/text.ts';
import { isDuration, parseRange } from '../dates.ts';
import { isOneOf, wordsOf } from './language.ts';
import { EXPERIENCE_ENTRY } from './locators.ts';
import { type Line, lineFrom, ruledRuns, visibleTwins } from './runs.ts';

export interface ExperienceReading {
  entries: Experience[];
  /** '/company/…/' of each entry; null = no link. */
  companyPaths: (string | null)[];
}

/** The facts of one role or of the head of a group, in the order they stand in. */
interface Block {
  lines: Line[];
  description: string | null;
  companyPath: string | null;
  /** Roles of a group; empty for a single role. */
  roles: Block[];
}

/** Reads all roles shown; a group of several roles at one company becomes one entry a role. */
export function readExperience(card: Element, generation: 'E' | 'S', language: PageLanguage): ExperienceReading {
  const blocks = generation === 'S' ? sduiBlocks(card, language) : emberBlocks(card, language);
  const reading: ExperienceReading = { entries: [], companyPaths: [] };
  for (const block of blocks) {
    const entries = block.roles.length > 0 ? groupEntries(block, language) : [singleEntry(block, language)];
    for (const entry of entries) {
      if (!entry) continue;
      reading.entries.push(entry);
      reading.companyPaths.push(block.companyPath);
    }
  }
  return reading;
}

const rangeAt = (lines: readonly Line[], language: PageLanguage) =>
  lines.findIndex((line) => !line.long && parseRange(line.text, language, true) !== null);

function singleEntry(block: Block, language: PageLanguage): Experience | null {
  const at = rangeAt(block.lines, language);
  const [title, company] = block.lines;
  if (!title) return null;
  const named =
    at >= 2 || (at < 0 && company) ? splitCompany(company?.text ?? '', language) : { company: null, type: null };
  return {
    title: title.text,
    company: named.company,
    employmentType: named.type,
    ...datesOf(block.lines[at], language),
    location: locationOf(block.lines, at, language),
    description: block.description,
  };
}

function groupEntries(block: Block, language: PageLanguage): (Experience | null)[] {
  const [company, ...rest] = block.lines;
  const types = wordsOf(language, 'employmentTypes');
  const span = rest.find((line) => isDuration(line.text) || isOneOf(line.text.split(' · ')[0] ?? '', types));
  const shared = span?.text.split(' · ')[0] ?? '';
  const sharedType = isOneOf(shared, types) ? shared : null;
  const after = span ? rest[rest.indexOf(span) + 1] : undefined;
  const sharedPlace = after && !after.long ? placeOnly(after.text, language) : null;
  return block.roles.map((role) => {
    const at = rangeAt(role.lines, language);
    const [title, type] = role.lines;
    if (!title) return null;
    return {
      title: title.text,
      company: company?.text ?? null,
      employmentType: at >= 2 ? (type?.text.split(' · ')[0] ?? null) : sharedType,
      ...datesOf(role.lines[at], language),
      location: locationOf(role.lines, at, language) ?? sharedPlace,
      description: role.description,
    };
  });
}

function datesOf(line: Line | undefined, language: PageLanguage): Pick<Experience, 'start' | 'end'> {
  const range = line ? parseRange(line.text, language, true) : null;
  return { start: range?.start ?? null, end: range?.end ?? null };
}

/** The place stands right behind the dates, in the same block. */
function locationOf(lines: readonly Line[], at: number, language: PageLanguage): string | null {
  const next = at < 0 ? undefined : lines[at + 1];
  return next && !next.long ? placeOnly(next.text, language) : null;
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

function companyPath(entry: Element): string | null {
  const path = pathOf(entry.querySelector('a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]'));
  const match = /^\/(company|school|showcase)\/([^/]+)/.exec(path);
  return match ? `/${match[1]}/${match[2]}/` : null;
}

/** S: entries are keyed; roles of a group are list items with a range of dates of their own. */
function sduiBlocks(card: Element, language: PageLanguage): Block[] {
  const keyed = [...card.querySelectorAll(EXPERIENCE_ENTRY)].filter(
    (entry) => !entry.parentElement?.closest(EXPERIENCE_ENTRY),
  );
  if (keyed.length > 0)
    return keyed.map((entry) => sduiBlock(entry, language)).filter((block) => block.lines.length > 0);
  // Without keys: one run between two rules is one single role; groups can't be told apart safely and stay out.
  return ruledRuns(card)
    .map((lines) => blockFrom(lines, null))
    .filter((block) => rangeAt(block.lines, language) >= 1);
}

function sduiBlock(entry: Element, language: PageLanguage): Block {
  const roles = [...entry.querySelectorAll('li')].filter(
    (item) => !item.querySelector('li') && rangeAt(paragraphs(item), language) >= 1,
  );
  const outside = paragraphs(entry).filter((line) => !roles.some((role) => role.contains(line.element)));
  const isGroup = roles.length > 0 && rangeAt(outside, language) < 0;
  const block = blockFrom(isGroup ? outside : paragraphs(entry), companyPath(entry));
  if (isGroup) block.roles = roles.map((role) => blockFrom(paragraphs(role), null));
  return block;
}

const paragraphs = (scope: Element): Line[] =>
  [...scope.querySelectorAll('p')].map(lineFrom).filter((line) => line.text !== '');

/** Facts stand together in one block; what follows in another is description, media or skills. */
function blockFrom(lines: Line[], path: string | null): Block {
  const facts = lines.filter((line) => !line.long);
  const long = lines.find((line) => line.long);
  return { lines: facts, description: long ? textOf(long.element) || null : null, companyPath: path, roles: [] };
}

/** E: entries are the outermost list items; facts are the visible twins that stand directly in them. */
function emberBlocks(card: Element, language: PageLanguage): Block[] {
  const items = [...card.querySelectorAll('li')].filter((item) => !insideList(item, card));
  return items.map((item) => emberBlock(item, language)).filter((block) => block.lines.length > 0);
}

function insideList(item: Element, card: Element): boolean {
  const outer = item.parentElement?.closest('li');
  return outer != null && card.contains(outer);
}

function emberBlock(item: Element, language: PageLanguage): Block {
  const inner = [...item.querySelectorAll('li')];
  const roles = inner.filter((sub) => rangeAt(ownLines(sub), language) >= 1);
  const facts = ownLines(item);
  const isGroup = roles.length > 0 && rangeAt(facts, language) < 0;
  return {
    lines: facts,
    description: isGroup ? null : emberDescription(item),
    companyPath: companyPath(item),
    roles: isGroup
      ? roles.map((role) => ({
          lines: ownLines(role),
          description: emberDescription(role),
          companyPath: null,
          roles: [],
        }))
      : [],
  };
}

/** Twins whose nearest list item is this one. */
function ownLines(item: Element): Line[] {
  return visibleTwins(item)
    .filter((span) => span.closest('li') === item)
    .map((element) => ({ text: lineOf(element), element, long: false }))
    .filter((line) => line.text !== '');
}

/** The first long text below the facts: in a list of its own, outside links (media, skills), no bold label before it. */
function emberDescription(item: Element): string | null {
  const span = visibleTwins(item).find(
    (candidate) =>
      candidate.closest('li') !== item &&
      !candidate.closest('a') &&
      candidate.firstElementChild?.tagName !== 'STRONG' &&
      lineOf(candidate) !== '',
  );
  return span ? textOf(span) : null;
}
