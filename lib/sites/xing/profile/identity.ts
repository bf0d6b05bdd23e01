import { type PersonLink, type ProfileAddress, personLink } from './address.ts';

/** How a screen and the address go together. */
export type Match = 'same' | 'unknown' | 'other';

/** Links of a screen that lead to people; those below one person's address can only be the owner's. */
export function linksToPeople(scope: Element): PersonLink[] {
  const links: PersonLink[] = [];
  for (const element of scope.querySelectorAll('a[href*="/profile/"], iframe[src*="/profile/"]')) {
    const link = personLink(element.getAttribute('href') ?? element.getAttribute('src'));
    if (link) links.push(link);
  }
  return links;
}

/**
 * Whether a screen shows whom the address names. Links decide. A screen without any can still contradict: XING makes
 * the address from the name, so a name that shares no word with it belongs to an earlier screen.
 */
export function matchOf(links: readonly PersonLink[], name: string, { slug }: ProfileAddress): Match {
  if (slug === null) return 'unknown';
  if (links.some((link) => link.slug === slug)) return 'same';
  if (links.some(({ below }) => below)) return 'other';
  return isLatin(name) && sharedWords(slug, name) === 0 ? 'other' : 'unknown';
}

/** The profile's address as the page writes it; null where no link can only be the owner's. */
export function pathIn(links: readonly PersonLink[], { slug }: ProfileAddress): string | null {
  const owner = links.find((link) => (slug === null ? link.below : link.slug === slug));
  return owner?.path ?? null;
}

/** How many words of an address ("Juergen_Mueller2") stand in a name ("Dr. Jürgen Müller"). */
export function sharedWords(slug: string, name: string): number {
  const words = new Set([...transcribed(name), ...wordsIn(withoutMarks(name))]);
  return transcribed(slug).filter((word) => words.has(word)).length;
}

const isLatin = (name: string) => /[a-z]{2}/.test(withoutMarks(name));

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/ß/g, 'ss');

const withoutMarks = (text: string) => folded(text).normalize('NFD').replace(/\p{M}/gu, '');

function transcribed(text: string): string[] {
  const umlauts = folded(text).replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return wordsIn(withoutMarks(umlauts));
}

const wordsIn = (text: string) => text.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
