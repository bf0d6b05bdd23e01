import type { ProfileReading } from '../../../domain/profile/reading.ts';
import { isTooLarge } from '../../dom/size.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { profileSlug } from './address.ts';
import { findCards } from './cards.ts';
import { readContact } from './contact.ts';
import { readFlags } from './flags.ts';
import { findHeads, type Head, headOf, isStill } from './identity.ts';
import { pageLanguage } from './language.ts';
import { whyNoHead } from './refusal.ts';
import { readSections, type SectionFacts } from './sections.ts';
import { missingOf, settleStates } from './states.ts';
import { readTopCard, type TopCard } from './top-card.ts';

/** Profiles on LinkedIn, in both generations that run today. */
export const linkedinProfile = defineReader<ProfileReading>({
  network: 'linkedin',
  kind: 'profile',
  at: (url) => profileSlug(url) !== null,
  *steps(root, url): Steps<ReadResult> {
    const slug = profileSlug(url);
    if (slug === null) return { ok: false, refusal: 'not-a-profile', found: url.pathname.split('/')[1] ?? '' };
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    yield;
    const heads = findHeads(root);
    if (heads.length === 0) return { ok: false, refusal: whyNoHead(root, url), found: 'no head' };
    const head = headOf(heads, slug);
    if (!head) return { ok: false, refusal: 'changing', found: 'another person' };
    yield;
    const reading = yield* readProfile(root, head, url);
    if (!reading) return { ok: false, refusal: 'torn', found: 'no name' };
    return isStill(head, reading.name)
      ? { ok: true, reading }
      : { ok: false, refusal: 'changing', found: 'another person' };
  },
});

function* readProfile(root: Document, head: Head, url: URL): Steps<ProfileReading | null> {
  const language = pageLanguage(root);
  const top = readTopCard(head, language);
  if (!top.name) return null;
  yield;
  const cards = findCards(root, head, language);
  yield;
  const sections = yield* readSections(cards, head.generation, language);
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
