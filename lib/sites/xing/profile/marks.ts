import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { rangeIn } from '../../../languages/site-words/xing-dates.ts';
import { partOfHeading } from '../../../languages/site-words/xing-words.ts';
import type { XingPart } from '../../../languages/xing-labels.ts';
import type { PageLine } from './lines.ts';
import { PROFILE } from './locators.ts';

/** `unread`: private matters, figures and other people; their lines are dropped. */
export type Part = XingPart | 'unread';

/** Where a part begins. */
export interface Mark {
  part: Part;
  /** Index of the line. */
  at: number;
  /** The heading that says so; null where only the module does. */
  heading: PageLine | null;
  module: Element | null;
}

interface Module {
  element: Element;
  part: Part;
}

/** Parts that share a card: the heading of one does not end the card of the other. */
const TOGETHER: Partial<Record<Part, string>> = {
  experience: 'timeline',
  education: 'timeline',
  volunteering: 'timeline',
  topSkills: 'skills',
  privateContact: 'contact',
};

export const groupOf = (part: Part): string => TOGETHER[part] ?? part;

/** The modules that a hook names. Of two of one kind the first counts; the other belongs to an earlier screen. */
export function findModules(scope: Element): Module[] {
  return PROFILE.modules.flatMap(([selector, part]) => {
    const element = scope.querySelector(selector);
    return element ? [{ element, part }] : [];
  });
}

/**
 * Where each part begins, by headings and modules.
 * @param head its lines belong to no part
 */
export function findMarks(
  lines: readonly PageLine[],
  modules: readonly Module[],
  head: Element | null,
  language: PageLanguage,
): Mark[] {
  const marks: Mark[] = [];
  let last: Module | undefined;
  for (const [at, line] of lines.entries()) {
    if (head?.contains(line.block)) continue;
    const module = modules.find(({ element }) => element.contains(line.block));
    const named = isTitle(lines, at, language) ? partOfHeading(line.text, language) : null;
    // Inside a module a heading of another kind is somebody's own text.
    const part = named && (!module || groupOf(named) === groupOf(module.part)) ? named : null;
    if (part) marks.push({ part, at, heading: line, module: module?.element ?? null });
    else if (module && module !== last) {
      const heading = isUnknownTitle(lines, at) ? line : null;
      marks.push({ part: module.part, at, heading, module: module.element });
    }
    last = module;
  }
  return marks;
}

/** A heading that is no entry's: those stand in an entry, or right below its dates. */
function isTitle(lines: readonly PageLine[], at: number, language: PageLanguage): boolean {
  const [line, previous] = [lines[at], lines[at - 1]];
  if (!line?.heading || line.block.closest(PROFILE.entry)) return false;
  return !previous || previous.heading || rangeIn(previous.text, language) === null;
}

/** A module's first heading in words the tables don't know: another heading or a date follows. */
function isUnknownTitle(lines: readonly PageLine[], at: number): boolean {
  const next = lines[at + 1];
  return lines[at]?.heading === true && next !== undefined && (next.heading || /\b(?:19|20)\d\d\b/.test(next.text));
}
