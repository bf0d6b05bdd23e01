import { isOneOf } from '../../languages/site-words/fold.ts';
import { textWords } from '../text/words.ts';

/** The summary, without the list of top skills that stands below it. */
export function aboutIn(lines: readonly string[]): string | null {
  const end = lines.findIndex((line) => isOneOf(line, textWords('topSkills')));
  return lines.slice(0, end < 0 ? lines.length : end).join('\n') || null;
}
