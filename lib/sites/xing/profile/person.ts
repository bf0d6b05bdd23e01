import type { PageLanguage } from '../../../domain/profile/reading.ts';
import type { PersonLink, ProfileAddress } from './address.ts';
import { boxAround } from './boxes.ts';
import { linksToPeople, type Match, matchOf, sharedWords } from './identity.ts';
import type { PageLine } from './lines.ts';
import { PROFILE } from './locators.ts';
import { findParts, type Parts } from './parts.ts';
import { findScreens, type Screen } from './screen.ts';

/** A screen whose head names somebody. */
export interface Person {
  name: string;
  /** The card with the name. */
  head: Element;
  /** Lines of the head below the name. */
  headLines: PageLine[];
  parts: Parts;
  links: PersonLink[];
  match: Match;
}

/** Fewer parts than this are no profile where no hook tells the head. */
const ENOUGH_PARTS = 2;

/** Everybody whose profile stands in the document. */
export function findPeople(root: Document, address: ProfileAddress, language: PageLanguage): Person[] {
  return findScreens(root).flatMap((screen) => personOn(screen, address, language) ?? []);
}

/**
 * The person the address names: the screen whose links say so, else the only one that nothing speaks against. Null while
 * the page shows somebody else, or several and nobody can say whom.
 */
export function personAt(people: readonly Person[]): Person | null {
  const same = people.find(({ match }) => match === 'same');
  const open = people.filter(({ match }) => match === 'unknown');
  return same ?? (open.length === 1 ? (open[0] ?? null) : null);
}

function personOn({ scope, head }: Screen, address: ProfileAddress, language: PageLanguage): Person | null {
  const parts = findParts(scope, head, language);
  const lines = head ? parts.before.filter(({ block }) => head.contains(block)) : parts.before;
  const name = head ? nameIn(head, lines) : unhookedName(parts, address);
  if (!name) return null;
  const links = linksToPeople(scope);
  return {
    name: name.text,
    head: head ?? boxAround(name.block, scope, [...parts.borders, ...parts.cards.values()]),
    headLines: lines.slice(lines.indexOf(name) + 1).filter(({ block }) => !name.block.contains(block)),
    parts,
    links,
    match: matchOf(links, name.text, address),
  };
}

/** The first line of the heading; badges stand on others. */
function nameIn(head: Element, lines: readonly PageLine[]): PageLine | undefined {
  return (
    lines.find(({ block }) => block.closest(PROFILE.names) && head.contains(block)) ??
    lines.find(({ heading }) => heading)
  );
}

/**
 * Without a hook the name is the heading above the parts that fits the address; under the owner's own address, which
 * names nobody, the only heading there. Anything less might be a banner.
 */
function unhookedName({ before, cards }: Parts, { slug }: ProfileAddress): PageLine | undefined {
  if (cards.size < ENOUGH_PARTS) return undefined;
  const headings = before.filter(({ heading }) => heading);
  if (slug === null) return headings.length === 1 ? headings[0] : undefined;
  const fitting = headings.map((line) => ({ line, shared: sharedWords(slug, line.text) }));
  const best = Math.max(0, ...fitting.map(({ shared }) => shared));
  return best > 0 ? fitting.find(({ shared }) => shared === best)?.line : undefined;
}
