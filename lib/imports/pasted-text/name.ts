import { degreeIn } from '../../languages/site-words/degree.ts';
import { foldLabel, isOneOf } from '../../languages/site-words/fold.ts';
import { showsAll, textWords } from '../text/words.ts';
import type { Outline } from './outline.ts';

/** Two to five words that begin like a name; "von", "de la" and the like between them. */
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*|von|van|de|del|della|di|da|la|le|zu|zur|den|der|ten|bin|el|al)(?: (?:\p{Lu}[\p{L}.'’-]*|von|van|de|del|della|di|da|la|le|zu|zur|den|der|ten|bin|el|al)){1,4}$/u;
const PRONOUNS_BEHIND = /\s*\([^()]{2,20}\)$/;

/**
 * The owner's name among the lines above the first section: a line shaped like one that something vouches for. A degree
 * of connection below it says most; then a repetition, in a bar above the card or over a post; then that it stands on
 * top of the text. The last such line counts, since a bar stands above the card.
 */
export function nameIn({ head, sections }: Outline): { text: string; index: number } | null {
  const lines = head.map((line) => line.replace(PRONOUNS_BEHIND, ''));
  const posts = sections.find(({ id }) => id === 'activity')?.lines ?? [];
  const first = lines.findIndex((line) => !isSiteWord(line));
  const vouchedBy = (text: string, index: number): number => {
    if (!NAME.test(text) || text.length > 60 || isSiteWord(text)) return 0;
    if (degreeIn(head[index + 1] ?? '') !== null) return 3;
    const isSaidAgain = lines.lastIndexOf(text) > index || posts.some((line) => `${line} `.startsWith(`${text} `));
    return isSaidAgain ? 2 : index === first ? 1 : 0;
  };
  const scores = lines.map(vouchedBy);
  const best = Math.max(0, ...scores);
  const name = best > 0 ? lines[scores.indexOf(best)] : undefined;
  return name === undefined ? null : { text: name, index: lines.lastIndexOf(name) };
}

const isSiteWord = (line: string): boolean =>
  isOneOf(line, textWords('navigation')) ||
  isOneOf(line, textWords('remarks')) ||
  showsAll(line) !== null ||
  /^\d/.test(foldLabel(line));
