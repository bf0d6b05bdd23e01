import type { SectionId } from '../../../lib/domain/profile/reading.ts';
import { pencilHref } from '../links.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { heading } from './parts.ts';

/** A section's heading, with the owner's pencil. */
export function ownHeading({ person, language, viewer }: SamplePage, id: SectionId, ...beside: string[]): string {
  const words = PAGE_WORDS[language];
  const title = words.sections[id];
  const pencil = viewer === 'owner' ? { label: words.edit(title), href: pencilHref(person, id) } : null;
  return heading(title, pencil, ...beside);
}
