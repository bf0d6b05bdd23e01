import { foldSlug } from '../../words/fold-slug.ts';
import { companyLink } from './address.ts';
import { COMPANY } from './locators.ts';

/** Links in bars of tabs to pages of the same company; empty where there are none. */
export function companyTabs(screen: Element): Element[] {
  const bySlug = new Map<string, Element[]>();
  for (const link of screen.querySelectorAll(COMPANY.links)) {
    const slug = link.closest(COMPANY.navigation) ? companyLink(link.getAttribute('href'))?.slug : undefined;
    if (slug) bySlug.set(slug, [...(bySlug.get(slug) ?? []), link]);
  }
  return [...bySlug.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The company that the tabs of a screen name; null where there are none. */
export const shownCompany = (screen: Element) => companyLink(companyTabs(screen)[0]?.getAttribute('href') ?? null);

/**
 * Whether a company of that name may have that address: XING makes the address from the name, so one that shares no
 * word with it belongs to another screen.
 */
export function mayBeNamed(slug: string, name: string): boolean {
  const letters = foldSlug(slug).replace(/[^\p{L}\p{N}]/gu, '');
  const spellings = [name, name.replace(/[äöü]/giu, (letter) => `${letter.normalize('NFD').charAt(0)}e`)];
  const words = spellings.flatMap((one) => plain(one).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 1);
  return words.some((word) => letters.includes(word) || plain(letters).includes(word));
}

const plain = (text: string): string => text.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
