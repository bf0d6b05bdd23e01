import { pathOf } from '../../../dom/text.ts';
import type { Line } from '../runs.ts';

/** The facts of one role or of the head of a group, in the order they stand in. */
export interface Block {
  /** Facts, each on a line: title, company and type, dates, place. */
  lines: Line[];
  description: string | null;
  /** '/company/…/'; null = no link. */
  companyPath: string | null;
  /** Roles of a group; empty for a single role. */
  roles: Block[];
}

/** Index of the line that holds the dates, never the first (that is a title or a name); -1 where there is none. */
export function datesAt(lines: readonly Line[]): number {
  for (let index = 1; index < lines.length; index++) if (lines[index]?.dates) return index;
  return -1;
}

/** The company's own address; a link to a search for its name is none. */
export function companyPathIn(entry: Element): string | null {
  const path = pathOf(entry.querySelector('a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]'));
  const match = /^\/(company|school|showcase)\/([^/]+)/.exec(path);
  return match ? `/${match[1]}/${match[2]}/` : null;
}
