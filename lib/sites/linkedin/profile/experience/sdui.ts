import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { isDuration } from '../../../../languages/site-words/dates.ts';
import { isOneOf } from '../../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../../languages/site-words/linkedin-words.ts';
import type { Steps } from '../../../steps.ts';
import { PROFILE } from '../locators.ts';
import { type Line, lineFrom, ruledRuns } from '../runs.ts';
import { type Block, companyPathIn, datesAt } from './block.ts';

/** S: entries are keyed; without keys, a rule stands between them. */
export function* sduiBlocks(card: Element, language: PageLanguage): Steps<Block[]> {
  const blocks: Block[] = [];
  for (const entry of card.querySelectorAll(PROFILE.experienceEntry)) {
    if (entry.parentElement?.closest(PROFILE.experienceEntry)) continue;
    yield;
    const block = entryBlock(entry, language);
    if (block.lines.length > 0) blocks.push(block);
  }
  return blocks.length > 0 ? blocks : ruledBlocks(card, language);
}

function ruledBlocks(card: Element, language: PageLanguage): Block[] {
  return ruledRuns(card, language)
    .filter((run) => datesAt(run) >= 1)
    .map((run) => {
      const entry = commonAncestor(run, card);
      // A run that shares its element with another run has no element of its own to look for lists and links in.
      return entry === card ? flatBlock(run, null, language) : entryBlock(entry, language);
    });
}

/** The smallest element around all lines of a run. */
function commonAncestor(run: readonly Line[], card: Element): Element {
  let element: Element = run[0]?.element ?? card;
  while (element !== card && element.parentElement && !run.every((line) => element.contains(line.element))) {
    element = element.parentElement;
  }
  return element;
}

function entryBlock(entry: Element, language: PageLanguage): Block {
  const lines = paragraphs(entry, language);
  const path = companyPathIn(entry);
  const roles = entry.querySelector('li') ? roleItems(entry, lines) : [];
  const outside = roles.length > 0 ? lines.filter((line) => !roles.some((role) => role.contains(line.element))) : lines;
  if (roles.length === 0 || datesAt(outside) >= 0) return flatBlock(lines, path, language);
  const block = blockFrom(outside, path);
  block.roles = roles.map((role) =>
    blockFrom(
      lines.filter((line) => role.contains(line.element)),
      null,
    ),
  );
  return block;
}

/** The innermost list items that hold a title and dates. */
function roleItems(entry: Element, lines: readonly Line[]): Element[] {
  return [...entry.querySelectorAll('li')].filter(
    (item) => !item.querySelector('li') && datesAt(lines.filter((line) => item.contains(line.element))) >= 1,
  );
}

/** Lines without lists: a single role, or a group whose roles follow each other, told by the dates of each. */
function flatBlock(lines: Line[], path: string | null, language: PageLanguage): Block {
  const starts = roleStarts(lines, language);
  const [first] = starts;
  const isGroup = first !== undefined && first > 0 && (starts.length > 1 || isDuration(lines[1]?.text ?? ''));
  if (!isGroup) return blockFrom(lines, path);
  const block = blockFrom(lines.slice(0, first), path);
  block.roles = starts.map((start, index) => blockFrom(lines.slice(start, starts[index + 1]), null));
  return block;
}

/** Where each role begins: one line before its dates, or two where its type stands between. */
function roleStarts(lines: readonly Line[], language: PageLanguage): number[] {
  const types = wordsOf(language, 'employmentTypes');
  const starts: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    if (lines[index]?.dates == null) continue;
    const typed = index >= 2 && isOneOf(lines[index - 1]?.text.split(' · ')[0] ?? '', types);
    starts.push(index - (typed ? 2 : 1));
  }
  // A single role's dates stand behind its company: the role begins at its title, the first line of all.
  const duration = isDuration(lines[1]?.text ?? '');
  return starts.length === 1 && !duration ? [0] : starts;
}

function paragraphs(scope: Element, language: PageLanguage): Line[] {
  const lines: Line[] = [];
  for (const paragraph of scope.querySelectorAll('p')) {
    const line = lineFrom(paragraph, language);
    if (line.text !== '') lines.push(line);
  }
  return lines;
}

function blockFrom(lines: readonly Line[], path: string | null): Block {
  const block: Block = { lines: [], description: null, companyPath: path, roles: [] };
  for (const line of lines) {
    if (line.long) block.description ??= line.text;
    else block.lines.push(line);
  }
  return block;
}
