import type { ProfileReading } from '../../../domain/profile/reading.ts';
import { isTooLarge } from '../../dom/size.ts';
import type { ProfileReader, ReadResult } from '../../site.ts';
import { profileSlug } from './address.ts';
import { findCards } from './cards.ts';
import { readContact } from './contact.ts';
import { readFlags } from './flags.ts';
import { findHeads, type Head, headOf } from './identity.ts';
import { pageLanguage } from './language.ts';
import { whyNoHead } from './refusal.ts';
import { readSections, type SectionFacts } from './sections.ts';
import { missingOf, settleStates } from './states.ts';
import { readTopCard, type TopCard } from './top-card.ts';

/** Profiles on LinkedIn, in both generations that run today. */
export const linkedinProfile: ProfileReader = {
  network: 'linkedin',
  kind: 'profile',
  at: (url) => profileSlug(url) !== null,
  read(root, url): ReadResult {
    const slug = profileSlug(url);
    if (slug === null) return { ok: false, refusal: 'not-a-profile', found: url.pathname.split('/')[1] ?? '' };
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    const heads = findHeads(root);
    if (heads.length === 0) return { ok: false, refusal: whyNoHead(root, url), found: 'no head' };
    const head = headOf(heads, slug);
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
  const sections = readSections(cards, head.generation, language);
  const { companyPaths, activityAgeDays, featuredLinks, recommendationsGiven, newestRecommendation, ...facts } =
    sections;
  const reading: ProfileReading = {
    network: 'linkedin',
    kind: 'profile',
    language,
    path: head.path,
    ...readFlags(head, language),
    ...facts,
    ...top,
    ...affiliations(top, sections),
    name: top.name,
    followers: top.followers ?? sections.followers,
    sections: cards.order,
    states: cards.states,
    extra: {
      memberId: head.memberId,
      ...readContact(head.element, root, url),
      companyPaths,
      activityAgeDays,
      featuredLinks,
      recommendationsGiven,
      newestRecommendation,
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
  { experience, education }: SectionFacts,
): Pick<ProfileReading, 'currentCompany' | 'topSchool'> {
  const isSchool =
    topSchool === null &&
    education.some(({ school }) => school === currentCompany) &&
    !experience.some(({ company }) => company === currentCompany);
  return isSchool ? { currentCompany: null, topSchool: currentCompany } : { currentCompany, topSchool };
}
