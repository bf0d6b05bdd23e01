import type { SectionId, SectionState } from '../../lib/domain/profile/reading.ts';
import { excerpt, type Limits, type SamplePage } from './page.ts';

type States = Partial<Record<SectionId, SectionState>>;

/** Sections in the order both generations show them. */
const ORDER: readonly SectionId[] = [
  'highlights',
  'about',
  'services',
  'featured',
  'activity',
  'experience',
  'education',
  'certifications',
  'projects',
  'volunteering',
  'skills',
  'recommendations',
  'publications',
  'courses',
  'honors',
  'languages',
  'organizations',
  'interests',
];

/** Rendered with the head, before anybody scrolls. */
const UPPER: readonly SectionId[] = ['highlights', 'about', 'services', 'featured'];

const CUT: readonly (keyof Limits)[] = ['experience', 'education', 'skills', 'languages', 'certifications'];

/** How far a page shows each section; what nobody can tell from it is left out. */
export function statesOf(page: SamplePage): States {
  const states: States = {};
  for (const section of ORDER) {
    const state = stateOf(page, section);
    if (state) states[section] = state;
  }
  return states;
}

/** Sections that stand on the page. */
export function sectionsShown(page: SamplePage): SectionId[] {
  const states = statesOf(page);
  return ORDER.filter((section) => states[section] === 'read' || states[section] === 'partial');
}

function stateOf(page: SamplePage, section: SectionId): SectionState | null {
  if (page.scrolled === false && !UPPER.includes(section)) return section === 'activity' ? 'unseen' : null;
  if (CUT.some((one) => one === section && excerpt(page, one).cut)) return 'partial';
  if (has(page, section)) return 'read';
  // On S pages this section has no key that would stand there empty.
  return page.generation === 'S' && section === 'interests' ? null : 'absent';
}

function has({ person, viewer }: SamplePage, section: SectionId): boolean {
  if (section === 'highlights') return viewer === 2;
  // The section stands there even where nothing was posted.
  if (section === 'activity') return true;
  if (section === 'about') return person.about !== null;
  if (section === 'recommendations')
    return person.recommendations.received.length + person.recommendations.given.length > 0;
  return person[section].length > 0;
}
