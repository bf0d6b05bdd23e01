import type { PageLanguage, SectionId } from '../../lib/domain/profile/reading.ts';
import { hash } from './html.ts';
import type { Icon } from './look/icons.ts';
import { PAGE_WORDS } from './page-words.ts';
import type { Person } from './person.ts';

export const HOST = 'https://www.linkedin.com';

export const profileHref = ({ slug }: Person): string => `${HOST}/in/${slug}/`;

/** Where those stand who have no page of their own. */
export const searchHref = (name: string): string => `${HOST}/search/results/all/?keywords=${encodeURIComponent(name)}`;

/** An address of a person's own choice, or one inside the network. */
export const outHref = (href: string): string => (href.startsWith('/') ? HOST + href : href);

/** The name of a section's own page, where it differs from ours. */
const DETAILS: Partial<Record<SectionId, string>> = { volunteering: 'volunteering-experiences' };

/** Sections whose pencil opens a form at once, not the page with all entries. */
const FORMS: Partial<Record<SectionId, string>> = {
  about: 'edit/forms/summary/new/',
  activity: 'edit/forms/activity/',
};

/** The page with all entries of a section. */
export const detailsHref = (person: Person, id: SectionId): string =>
  `${profileHref(person)}details/${DETAILS[id] ?? id}/`;

/** Where the owner's pencil leads. */
export function pencilHref(person: Person, id: SectionId): string {
  const form = FORMS[id];
  return form ? profileHref(person) + form : detailsHref(person, id);
}

/** The name of a post, of the length that the site's own have. */
export function postUrn(text: string): string {
  const number = Number.parseInt(hash(text, 13), 16).toString().padStart(17, '0').slice(0, 17);
  return `urn:li:activity:74${number}`;
}

/** The bar at the top: words, icon and target; the last opens a menu. */
export function navigation(language: PageLanguage): { name: string; icon: Icon; href: string | null }[] {
  const targets: readonly (readonly [Icon, string | null])[] = [
    ['home', '/feed/'],
    ['people', '/mynetwork/'],
    ['job', '/jobs/'],
    ['messages', '/messaging/'],
    ['bell', '/notifications/'],
    ['person', null],
  ];
  return targets.map(([icon, path], index) => ({
    name: PAGE_WORDS[language].nav[index] ?? '',
    icon,
    href: path && HOST + path,
  }));
}
