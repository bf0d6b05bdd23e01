import {
  type ProfileReading,
  SECTION_IDS,
  type SectionId,
  type SectionState,
  stateOf,
} from '../../../lib/domain/profile/reading.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { WordKey } from '../../../lib/languages/words.ts';
import type { SectionView } from '../../../lib/messages/view.ts';

/** XING names some sections otherwise. */
const XING_NAMES: ReadonlySet<SectionId> = new Set(['about', 'experience', 'education', 'skills', 'certifications']);

/** Sections that XING has no counterpart of, or that only say something about the relation to others. */
const NOT_ON_XING: ReadonlySet<SectionId> = new Set([
  'activity',
  'featured',
  'volunteering',
  'recommendations',
  'projects',
  'publications',
  'honors',
  'courses',
  'organizations',
  'services',
  'highlights',
]);

/** The section's name as the network writes it. */
export function sectionLabel(reading: ProfileReading, section: SectionId, translate: Translate): string {
  const named = reading.network === 'xing' && XING_NAMES.has(section);
  return translate((named ? `section.xing.${section}` : `section.${section}`) as WordKey);
}

/** How far each section was read: first those of the page in page order, then the others the coach would look at. */
export function sectionViews(reading: ProfileReading, translate: Translate): SectionView[] {
  const known = SECTION_IDS.filter((id) => reading.network === 'linkedin' || !NOT_ON_XING.has(id));
  const ordered = [...reading.sections, ...known.filter((id) => !reading.sections.includes(id))];
  return ordered
    .filter((id) => id !== 'highlights')
    .map((id) => {
      const state = stateOf(reading, id);
      return {
        id,
        label: sectionLabel(reading, id, translate),
        state,
        detail: detailOf(reading, id, translate),
        hint: hintFor(reading, id, state, translate),
      };
    });
}

function hintFor(reading: ProfileReading, id: SectionId, state: SectionState, translate: Translate): string | null {
  const section = sectionLabel(reading, id, translate);
  const xing = reading.network === 'xing';
  if (state === 'unseen') return xing ? translate('hint.xing.unseen', { section }) : translate(`hint.${id}`);
  if (state === 'partial') return translate(xing ? 'hint.xing.details' : 'hint.details', { section });
  return null;
}

function detailOf(reading: ProfileReading, id: SectionId, translate: Translate): string | null {
  const total = id === 'skills' ? reading.skillsTotal : null;
  if (total === null || total <= reading.skills.length) return null;
  return translate('detail.shown', { shown: reading.skills.length, total });
}
