import type { SectionId } from '../../../lib/domain/profile/reading.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { HOST, heading } from './parts.ts';

/** The name of a section's own page, where it differs from ours. */
export const DETAILS: Partial<Record<SectionId, string>> = { volunteering: 'volunteering-experiences' };

/** Sections whose pencil opens a form at once, not the page with all entries. */
const FORMS: Partial<Record<SectionId, string>> = {
  about: 'edit/forms/summary/new/',
  activity: 'edit/forms/activity/',
};

/** A section's heading, with the owner's pencil. */
export function ownHeading({ person, language, viewer }: SamplePage, id: SectionId, ...beside: string[]): string {
  const words = PAGE_WORDS[language];
  const title = words.sections[id];
  const form = FORMS[id] ?? `details/${DETAILS[id] ?? id}/`;
  const pencil = viewer === 'owner' ? { label: words.edit(title), href: `${HOST}/in/${person.slug}/${form}` } : null;
  return heading(title, pencil, ...beside);
}
