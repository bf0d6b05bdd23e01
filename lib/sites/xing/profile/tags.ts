import type { PageLine } from './lines.ts';
import { PROFILE } from './locators.ts';

/**
 * Skills or interests: the lines that are tags; without their mark, all but headings and sentences (paragraphs). Each
 * name stands once.
 */
export function tagsIn(lines: readonly PageLine[]): string[] {
  const marked = lines.filter(({ block }) => block.closest(PROFILE.tag) !== null);
  const tags = marked.length > 0 ? marked : lines.filter(({ block, heading }) => !heading && block.tagName !== 'P');
  return [...new Set(tags.map(({ text }) => text).filter((text) => !isCountOfRest(text)))];
}

/** "+7": the last tag may only count what is folded away. */
export const isCountOfRest = (text: string): boolean => /^\+\s?\d+$/.test(text);
