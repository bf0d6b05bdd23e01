import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { foldAll, foldLabel } from '../../../languages/site-words/fold.ts';
import { postWords } from '../../../languages/site-words/xing-words.ts';
import type { VisibleLine } from '../../dom/lines.ts';
import { lineOf } from '../../dom/text.ts';
import { actorPath } from '../actor-path.ts';
import { namesIn } from './lines.ts';

/** Whom the line above the author names as the one who passed the post on. */
export function sharedBy(above: readonly VisibleLine[], language: PageLanguage): string | null {
  const words = foldAll(postWords(language, 'shared'));
  const at = above.findIndex(({ text }) => words.some((word) => foldLabel(text).includes(word)));
  const line = above[at];
  if (!line) return null;
  const link = [...line.block.querySelectorAll('a')].find((each) => actorPath(each) !== null);
  return link ? lineOf(link) : (namesIn(above.slice(0, at)).at(-1)?.name ?? null);
}
