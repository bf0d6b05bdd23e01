import { sortName } from '../../journal/sort-name.ts';

/** Shorter words say little about where a text comes from. */
const TELLING = 4;
/** How many telling words of the beginning are looked at; behind them, a short draft may have grown. */
const BEGIN = 10;
/** So many telling words, and so great a part of them, stand in the draft too: somebody may change a word or two. */
const FEWEST = 5;
const SHARE = 0.8;

export interface WrittenDraft {
  /** Id of a theme. */
  theme: string;
  text: string;
}

/**
 * The theme of the draft that a post begins like; null where no draft is surely the one.
 * @param words the first words of the post, see `firstWords`
 * @param drafts the newest first
 */
export function themeOfPost(words: string, drafts: readonly WrittenDraft[]): string | null {
  const said = [...tellingIn(words)].slice(0, BEGIN);
  if (said.length < FEWEST) return null;
  const shares = drafts.map(({ theme, text }) => {
    const written = tellingIn(text);
    return { theme, share: said.filter((word) => written.has(word)).length / said.length };
  });
  const [best] = shares.sort((one, other) => other.share - one.share);
  return best && best.share >= SHARE ? best.theme : null;
}

/** Whole words only: the last one may be cut. */
function tellingIn(text: string): Set<string> {
  const words = sortName(text.replace(/\S+…$/u, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= TELLING));
}

/** The theme of an idea, of whose id it is the first part: 'theme/pattern/material'. */
export const themeIdOf = (idea: string): string => idea.split('/', 1)[0] ?? '';
