import { sortName } from '../sort-name.ts';
import type { LogLine } from './parse.ts';

/** A theme of the narrative, as a line can name it. */
export interface NamedTheme {
  id: string;
  /** In each language of the narrative. */
  titles: readonly string[];
}

/** What a typed line says, with the theme that it serves. */
export interface ThemedLine extends LogLine {
  /** Id of a theme of the narrative; null = none is named. */
  theme: string | null;
}

/**
 * The first tag that is a theme's id or whole title says which theme the line serves, and is no tag of the person. A part
 * of a title stays a tag: people have tags of their own, and none may turn into something else.
 */
export function withTheme(line: LogLine, themes: readonly NamedTheme[]): ThemedLine {
  for (const tag of line.tags) {
    const theme = themes.find(({ id, titles }) => [id, ...titles].some((name) => alike(name) === alike(tag)));
    if (theme) return { ...line, tags: line.tags.filter((other) => other !== tag), theme: theme.id };
  }
  return { ...line, theme: null };
}

const alike = (name: string): string => sortName(name).replace(/[^\p{L}\p{N}]/gu, '');
