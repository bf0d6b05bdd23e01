import {
  type Education,
  type Experience,
  type ProfileReading,
  type SectionId,
  stateOf,
} from '../../../domain/profile/reading.ts';
import { lineOf } from '../../dom/text.ts';
import type { ProfileReader, ReadResult } from '../../site.ts';
import { readAbout } from './about.ts';
import { readActivity } from './activity/activity.ts';
import { profileSlug } from './address.ts';
import { type Cards, findCards } from './cards.ts';
import { readContact } from './contact.ts';
import { countBeside } from './counts.ts';
import {
  entryLines,
  hasMore,
  readCertifications,
  readEducation,
  readLanguages,
  readSkills,
  totalShown,
} from './entries.ts';
import { readExperience } from './experience/experience.ts';
import { readFeatured } from './featured.ts';
import { readFlags } from './flags.ts';
import { belongsTo, findHeads, type Head } from './identity.ts';
import { pageLanguage } from './language.ts';
import { readRecommendations } from './recommendations.ts';
import { isTooLarge, whyNoHead } from './refusal.ts';
import { readTopCard, type TopCard } from './top-card.ts';

/** Profiles on LinkedIn, in both generations that run today. */
export const linkedinProfile: ProfileReader = {
  network: 'linkedin',
  at: (url) => profileSlug(url) !== null,
  read(root, url): ReadResult {
    const slug = profileSlug(url);
    if (slug === null) return { ok: false, refusal: 'not-a-profile', found: url.pathname.split('/')[1] ?? '' };
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    const heads = findHeads(root);
    if (heads.length === 0) return { ok: false, refusal: whyNoHead(root, url), found: 'no head' };
    // `/in/me/` leads to the own profile; its slug is the one the card names.
    const head = heads.find((candidate) => slug === 'me' || belongsTo(candidate, slug));
    if (!head) return { ok: false, refusal: 'changing', found: 'another person' };
    const reading = readProfile(root, head, url);
    return reading ? { ok: true, reading } : { ok: false, refusal: 'torn', found: 'no name' };
  },
};

function readProfile(root: Document, head: Head, url: URL): ProfileReading | null {
  const language = pageLanguage(root);
  const top = readTopCard(head, language);
  if (!top.name) return null;
  const cards = findCards(root, head, language);
  const { generation } = head;
  const card = (section: SectionId) => cards.of.get(section) ?? null;
  const from = <T>(section: SectionId, otherwise: T, read: (element: Element) => T): T => {
    const element = card(section);
    return element ? read(element) : otherwise;
  };
  const experience = from('experience', { entries: [], companyPaths: [] }, (it) =>
    readExperience(it, generation, language),
  );
  const education = from('education', [], (it) => readEducation(it, generation, language));
  const activity = from('activity', { items: [], ageDays: [] }, (it) => readActivity(it, generation, language));
  const featured = from('featured', { count: 0, links: [] }, readFeatured);
  const recommendations = from('recommendations', { received: null, given: null, newest: null }, (it) =>
    readRecommendations(it, generation, language),
  );
  const reading: ProfileReading = {
    network: 'linkedin',
    kind: 'profile',
    language,
    path: head.path,
    ...readFlags(head, language),
    ...top,
    ...affiliations(top, experience.entries, education),
    name: top.name,
    followers: top.followers ?? from('activity', null, (it) => followersIn(it, language)),
    about: from('about', null, (it) => readAbout(it, generation)),
    experience: experience.entries,
    experienceShown: from<'all' | 'some'>('experience', 'all', (it) => (hasMore(it, 'experience') ? 'some' : 'all')),
    education,
    skills: from('skills', [], (it) => readSkills(it, generation, language)),
    skillsTotal: from('skills', null, totalShown),
    languages: from('languages', [], (it) => readLanguages(it, generation, language)),
    certifications: from('certifications', [], (it) => readCertifications(it, generation, language)),
    volunteering: from('volunteering', 0, (it) => entryLines(it, generation, language).length),
    recommendationsReceived: recommendations.received,
    featured: featured.count,
    activity: activity.items,
    sections: cards.order,
    states: cards.states,
    extra: {
      memberId: head.memberId,
      ...readContact(head.element, root, url),
      companyPaths: experience.companyPaths,
      activityAgeDays: activity.ageDays,
      featuredLinks: featured.links,
      recommendationsGiven: recommendations.given,
      newestRecommendation: recommendations.newest,
    },
    missing: [],
  };
  settleStates(reading, cards);
  reading.missing = missingOf(reading);
  return reading;
}

/** A single name beside the headline is a company's, unless only the education below knows it. */
function affiliations(
  { currentCompany, topSchool }: TopCard,
  experience: readonly Experience[],
  education: readonly Education[],
): Pick<ProfileReading, 'currentCompany' | 'topSchool'> {
  const isSchool =
    topSchool === null &&
    education.some(({ school }) => school === currentCompany) &&
    !experience.some(({ company }) => company === currentCompany);
  return isSchool ? { currentCompany: null, topSchool: currentCompany } : { currentCompany, topSchool };
}

function followersIn(card: Element, language: ProfileReading['language']): number | null {
  for (const element of card.querySelectorAll('p')) {
    const visible = element.querySelector('[aria-hidden="true"]') ?? element;
    const count = countBeside(lineOf(visible), 'followers', language);
    if (count !== null) return count;
  }
  return null;
}

/** The name of a section's own page, where it differs from ours. */
const DETAILS: Partial<Record<SectionId, string>> = {
  volunteering: 'volunteering-experiences',
  certifications: 'certifications',
};

/** A card without a single entry was not understood; a card with a "show all" link was read in part. */
function settleStates(reading: ProfileReading, { of }: Cards): void {
  const entries: Partial<Record<SectionId, number>> = {
    about: reading.about ? 1 : 0,
    experience: reading.experience.length,
    education: reading.education.length,
    skills: reading.skills.length,
    languages: reading.languages.length,
    certifications: reading.certifications.length,
  };
  for (const [section, element] of of) {
    if (entries[section] === 0) reading.states[section] = 'unclear';
    else if (hasMore(element, DETAILS[section] ?? section)) reading.states[section] = 'partial';
  }
  if (reading.skillsTotal !== null && reading.skillsTotal > reading.skills.length) reading.states.skills = 'partial';
}

function missingOf(reading: ProfileReading): string[] {
  const head = ['path', 'headline', 'location', 'photo', 'banner', 'connections', 'isOwn'] as const;
  const missing: string[] = head.filter((field) => reading[field] === null);
  if (reading.experience.some((entry) => entry.start === null)) missing.push('experience.dates');
  if (reading.experience.some((entry) => entry.company === null)) missing.push('experience.company');
  for (const section of reading.sections) if (stateOf(reading, section) === 'unclear') missing.push(section);
  return missing;
}
