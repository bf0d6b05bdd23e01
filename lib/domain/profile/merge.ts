import { type ProfileReading, SECTION_IDS, type SectionId, type SectionState, stateOf } from './reading.ts';

/** How much a state knows; the better one wins, and of equals the later. */
const KNOWS: Record<SectionState, number> = { unseen: 0, unclear: 1, partial: 2, absent: 3, read: 3 };

/** Which fields of a reading belong to which section. */
const FIELDS: Partial<Record<SectionId, readonly (keyof ProfileReading)[]>> = {
  about: ['about'],
  activity: ['activity'],
  featured: ['featured'],
  experience: ['experience', 'experienceShown'],
  education: ['education'],
  skills: ['skills', 'skillsTotal'],
  certifications: ['certifications'],
  volunteering: ['volunteering'],
  languages: ['languages'],
  recommendations: ['recommendationsReceived'],
};

const EXTRA_FIELDS: Partial<Record<SectionId, readonly (keyof ProfileReading['extra'])[]>> = {
  activity: ['activityAgeDays'],
  featured: ['featuredLinks'],
  experience: ['companyPaths'],
  skills: ['topSkills'],
  recommendations: ['recommendationsGiven', 'newestRecommendation'],
  interests: ['interests'],
};

const HEAD_FIELDS = [
  'path',
  'pronouns',
  'headline',
  'location',
  'currentCompany',
  'topSchool',
  'degree',
  'isOwn',
  'connections',
  'followers',
  'photo',
  'banner',
  'openToWork',
  'hiring',
  'verified',
] as const satisfies readonly (keyof ProfileReading)[];

/** Lists in `extra` that go entry by entry with a list of the reading, and what its entries are told by. */
const BESIDE = {
  companyPaths: ({ experience }: ProfileReading) => experience.map(({ company }) => company),
  activityAgeDays: ({ activity }: ProfileReading) => activity.map(({ text }) => text),
} as const;

/** A longer list of the same section is not thrown away for a shorter one that is just as partial. */
function entryCount(reading: ProfileReading, section: SectionId): number {
  const first = FIELDS[section]?.[0];
  const value = first ? reading[first] : null;
  return Array.isArray(value) ? value.length : 0;
}

function takeFromLater(earlier: ProfileReading, later: ProfileReading, section: SectionId): boolean {
  const before = KNOWS[stateOf(earlier, section)];
  const after = KNOWS[stateOf(later, section)];
  if (after !== before) return after > before;
  if (stateOf(later, section) === 'partial') return entryCount(later, section) >= entryCount(earlier, section);
  return true;
}

/**
 * Joins two readings of the same person, e.g. before and after scrolling, or a profile and its "all experience" page.
 * Section by section the one that knows more counts, of equals the later. Fields of the head: the later value, unless
 * it is null. The caller makes sure that both are the same person.
 */
export function mergeReadings(earlier: ProfileReading, later: ProfileReading): ProfileReading {
  const merged: ProfileReading = { ...later, states: { ...later.states }, extra: { ...earlier.extra, ...later.extra } };
  const copy = <K extends keyof ProfileReading>(key: K) => {
    merged[key] = earlier[key];
  };
  for (const key of HEAD_FIELDS) if (later[key] === null) copy(key);
  // The page of a single section does not name its person.
  if (later.name === '') copy('name');
  for (const section of SECTION_IDS) {
    if (takeFromLater(earlier, later, section)) continue;
    merged.states[section] = stateOf(earlier, section);
    for (const key of FIELDS[section] ?? []) copy(key);
    for (const key of EXTRA_FIELDS[section] ?? []) {
      const value = earlier.extra[key];
      if (value !== undefined) Object.assign(merged.extra, { [key]: value });
    }
  }
  const extras = Object.keys(merged.extra) as (keyof ProfileReading['extra'])[];
  for (const key of extras) {
    const kept = merged.extra[key] ?? earlier.extra[key];
    if (kept !== undefined) Object.assign(merged.extra, { [key]: kept });
  }
  joinActivity(merged, earlier, later);
  if (earlier.extra.contactSheetRead && !later.extra.contactSheetRead) joinContact(merged, earlier, later);
  // A pasted text tells no links: those of before stay only while they go with the same entries.
  for (const list of ['companyPaths', 'activityAgeDays'] as const) {
    const entries = [earlier, merged].map((reading) => JSON.stringify(BESIDE[list](reading)));
    if (merged.extra[list] === earlier.extra[list] && entries[0] !== entries[1]) delete merged.extra[list];
  }
  merged.sections = orderedUnion(later.sections, earlier.sections);
  merged.missing = later.missing.filter((field) => earlier.missing.includes(field));
  return merged;
}

/** The profile shows the newest few of what the person's own pages of activity show, as far as they were scrolled. */
function joinActivity(merged: ProfileReading, earlier: ProfileReading, later: ProfileReading): void {
  const [before, after] = [earlier.extra.ownComments, later.extra.ownComments];
  if (before && after) merged.extra.ownComments = continued(after, before);
  if (!isRead(earlier) || !isRead(later)) return;
  const items = continued(datedActivity(later), datedActivity(earlier));
  merged.activity = items.map(({ days: _days, ...item }) => item);
  merged.extra.activityAgeDays = items.map(({ days }) => days);
}

const isRead = (reading: ProfileReading): boolean => ['read', 'partial'].includes(stateOf(reading, 'activity'));

const datedActivity = ({ activity, extra }: ProfileReading) =>
  activity.map((item, i) => ({ ...item, days: extra.activityAgeDays?.[i] ?? null }));

/** What the later list shows, and behind it what the earlier one shows beyond; nothing where they have nothing in common. */
function continued<Item extends { text: string }>(later: readonly Item[], earlier: readonly Item[]): Item[] {
  const last = earlier.findLastIndex(({ text }) => later.some((item) => item.text === text));
  return last === -1 && later.length > 0 ? [...later] : [...later, ...earlier.slice(last + 1)];
}

/** The head shows one link of the contact sheet; what an open sheet showed is not thrown away for it. */
function joinContact(merged: ProfileReading, earlier: ProfileReading, later: ProfileReading): void {
  for (const key of ['websites', 'contactKinds'] as const) {
    const both = new Set([...(later.extra[key] ?? []), ...(earlier.extra[key] ?? [])]);
    Object.assign(merged.extra, { [key]: [...both] });
  }
}

function orderedUnion(first: readonly SectionId[], second: readonly SectionId[]): SectionId[] {
  return [...first, ...second.filter((section) => !first.includes(section))];
}
