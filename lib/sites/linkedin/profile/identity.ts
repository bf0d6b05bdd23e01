import { cleanText } from '../../../domain/language/clean-text.ts';
import { lineOf } from '../../dom/text.ts';
import { visible } from '../screen.ts';
import { linkedSlug } from './address.ts';
import { PROFILE } from './locators.ts';

export interface Head {
  generation: 'E' | 'S';
  /** The card with name, headline and place. */
  element: Element;
  /** Slug of the person the card belongs to; null where it holds no link. */
  slug: string | null;
  /** '/in/slug/' as the page writes it. */
  path: string | null;
  /** S: the member id in the card's key. */
  memberId: string | null;
  /** S: every keyed card of the page, whoever it belongs to. */
  keyed: readonly Element[];
}

/** A card's key, from whichever attribute holds it. */
export function cardKey(element: Element): string {
  const key = element.getAttribute('componentkey') ?? '';
  return key.startsWith(PROFILE.cardKey) ? key : (element.getAttribute('id') ?? '');
}

/** Every head on the page. Several stand there while a screen of an earlier address is still in the document. */
export function findHeads(root: Document): Head[] {
  const heads: Head[] = [];
  const keyed = [...root.querySelectorAll(PROFILE.cards)];
  for (const element of keyed) {
    const key = cardKey(element);
    if (!key.endsWith(PROFILE.topCardSuffix) || heads.some((head) => head.element.contains(element))) continue;
    const memberId = key.slice(PROFILE.cardKey.length, -PROFILE.topCardSuffix.length) || null;
    heads.push(describe('S', element, memberId, keyed));
  }
  for (const element of emberHeads(root)) {
    if (!heads.some((head) => head.element.contains(element))) heads.push(describe('E', element, null, []));
  }
  return heads.sort((a, b) => (a.element.compareDocumentPosition(b.element) & FOLLOWING ? -1 : 1));
}

const FOLLOWING = 4;

const CONTACT_ID = '#top-card-text-details-contact-info';

/** E: the section that holds the contact link and a heading of first rank. */
function emberHeads(root: Document): Element[] {
  const found: Element[] = [];
  for (const selector of [PROFILE.contactLink, CONTACT_ID]) {
    for (const link of root.querySelectorAll(selector)) {
      const section = link.closest('main') && link.closest('section');
      if (section?.querySelector('h1, h2') && !found.includes(section)) found.push(section);
    }
  }
  return found.length > 0 ? found : headsByLink(root);
}

/** Where nobody may see the contact sheet: the heading that is, or stands beside, a link to a sheet over the profile. */
function headsByLink(root: Document): Element[] {
  const links = root.querySelectorAll('main a[href*="/overlay/about-this-profile"], main a[href*="/edit/intro"]');
  const sections = [...links].map((link) => link.closest('section')).filter((section) => section !== null);
  return [...new Set(sections)].filter((section) => section.querySelector('h1, h2') !== null);
}

function describe(generation: 'E' | 'S', element: Element, memberId: string | null, keyed: readonly Element[]): Head {
  // The links that can only be the owner's come first: sheets over the profile, then the link around the name.
  const link =
    element.querySelector(PROFILE.ownersLinks) ?? element.querySelector('h1, h2')?.closest(PROFILE.personLinks);
  const href = (link ?? element.querySelector(PROFILE.personLinks))?.getAttribute('href') ?? null;
  const invite = element.querySelector(PROFILE.inviteLinks)?.getAttribute('href') ?? '';
  const vanity = /[?&]vanityName=([^&#]+)/.exec(invite)?.[1];
  const slug = linkedSlug(href) ?? linkedSlug(vanity ? `/in/${vanity}` : null);
  const written = /\/in\/([^/?#]+)/.exec(href ?? '')?.[1] ?? vanity ?? null;
  return { generation, element, slug, path: written ? `/in/${written}/` : null, memberId, keyed };
}

/**
 * The head of the person the address names: of those that can be seen the last, as it was brought last. A head without
 * any link can't contradict; `/in/me/` leads to the own profile, whatever its slug; an address may name the member id
 * instead of the slug.
 */
export function headOf(heads: readonly Head[], slug: string): Head | null {
  const seen = visible(heads.map(({ element }) => element));
  const fitting = heads.filter(
    (head) => slug === 'me' || head.slug === null || head.slug === slug || head.memberId?.toLowerCase() === slug,
  );
  return fitting.findLast(({ element }) => seen.includes(element)) ?? null;
}

/** The heading with the person's name. */
export const nameHeading = ({ element }: Pick<Head, 'element'>): Element | null =>
  element.querySelector('a h1, a h2') ?? element.querySelector('h1, h2');

/** Whether a head that was found before is on the page yet, and is the same person's. */
export function isStill(head: Head, name: string): boolean {
  const { generation, element, slug, memberId, keyed } = head;
  if (!element.isConnected || describe(generation, element, memberId, keyed).slug !== slug) return false;
  const heading = nameHeading(head);
  return heading !== null && cleanText(lineOf(heading)) === name;
}
