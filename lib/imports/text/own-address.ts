import { profilePath } from '../../domain/profile/profile-path.ts';
import { isOneOf } from '../../languages/site-words/fold.ts';
import { textWords } from './words.ts';

/** The own address that LinkedIn shows to the profile's owner; other addresses on the page are other people's. */
export function ownPathIn(lines: readonly string[]): string | null {
  const heading = lines.findIndex((line) => isOneOf(line, textWords('publicAddress')));
  return heading < 0 ? null : profilePath(lines[heading + 1] ?? '', 'linkedin');
}
