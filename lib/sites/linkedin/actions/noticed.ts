import { firstWords } from '../../../domain/journal/first-words.ts';
import type { NoticedAction, SeenAction } from '../../../domain/journal/noticed-action.ts';
import { cleanText } from '../../../domain/language/clean-text.ts';
import { actorPath } from '../feed/actor.ts';
import { unpackUrn, urnIn } from '../feed/urn.ts';

/** Longer than any name; the rest would be a text in its place. */
const LONGEST_NAME = 120;

/** Makes an action out of what stood on the page: paths, addresses, clean and short texts; whatever is neither is left out. */
export function noticedOnLinkedin({ href, name, post, text, ...action }: SeenAction): NoticedAction {
  const who = { path: actorPath(href ?? null), name: cleanName(name ?? '') };
  const what = { post: post ? postIn(post) : null, words: firstWords(cleanText(text ?? '')) };
  return {
    ...action,
    who: who.path === null && who.name === null ? null : who,
    what: what.post === null && what.words === null ? null : what,
  };
}

const cleanName = (name: string): string | null =>
  cleanText(
    cleanText(name)
      .replace(/\s*[•·].*$/, '')
      .slice(0, LONGEST_NAME),
  ) || null;

/** The post that an address, a link or a key of the page names. */
function postIn(named: string): string | null {
  try {
    return urnIn(decodeURIComponent(named)) ?? unpackUrn(named);
  } catch {
    return unpackUrn(named);
  }
}
