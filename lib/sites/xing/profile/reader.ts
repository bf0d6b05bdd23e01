import type { PageLanguage, ProfileReading, SectionState } from '../../../domain/profile/reading.ts';
import { isTooLarge } from '../../dom/size.ts';
import { lineOf } from '../../dom/text.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { type ProfileAddress, profileAddress } from './address.ts';
import { readContactKinds } from './contact.ts';
import { pathIn } from './identity.ts';
import { readOwn } from './own.ts';
import { findPeople, type Person, personAt } from './person.ts';
import { readPhoto } from './photo.ts';
import { whyNoHead } from './refusal.ts';
import { readSections } from './sections.ts';
import { missingOf, sectionOrder, statesOf } from './states.ts';
import { readTopCard } from './top-card.ts';
import { pageLanguage } from './words.ts';

/** Profiles on XING. Built without a page to check it on, which every reading says (`extra.unverified`). */
export const xingProfile = defineReader<ProfileReading>({
  network: 'xing',
  kind: 'profile',
  at: (url) => profileAddress(url) !== null,
  *steps(root, url): Steps<ReadResult> {
    const address = profileAddress(url);
    if (address === null) return { ok: false, refusal: 'not-a-profile', found: url.pathname.split('/')[1] ?? '' };
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    yield;
    const language = pageLanguage(root);
    const people = findPeople(root, address, language);
    if (people.length === 0) return { ok: false, refusal: whyNoHead(root), found: 'no head' };
    const person = personAt(people);
    if (!person) return { ok: false, refusal: 'changing', found: 'another person' };
    yield;
    const reading = yield* readPerson(person, address, language);
    return isStill(person) ? { ok: true, reading } : { ok: false, refusal: 'changing', found: 'another person' };
  },
});

/** Whether the head that was read first is on the page yet, with the same name. */
const isStill = ({ head, name }: Person): boolean => head.isConnected && lineOf(head).includes(name);

/** Fields that a XING profile does not have, or that the coach does not look at: whether somebody looks for a job. */
const NOT_READ = {
  pronouns: null,
  topSchool: null,
  degree: null,
  followers: null,
  banner: null,
  openToWork: null,
  hiring: null,
  verified: null,
  skillsTotal: null,
  recommendationsReceived: null,
  featured: 0,
} as const satisfies Partial<ProfileReading>;

function* readPerson(person: Person, address: ProfileAddress, language: PageLanguage): Steps<ProfileReading> {
  const { head, headLines, parts, links, name } = person;
  const isOwn = address.own ? true : readOwn(head, parts.cards.values(), language);
  yield;
  const sections = readSections(parts, isOwn, language);
  yield;
  const { occupation, location, currentCompany, connections } = readTopCard(
    head,
    headLines,
    sections.experience,
    language,
  );
  const states = statesOf(parts, sections, isOwn, language);
  const { topSkills, interests, webProfiles } = sections;
  const path = pathIn(links, address);
  const photo = readPhoto(head);
  const contactKinds = readContactKinds(head, parts, isOwn, language);
  const lookedFor = { path, occupation, location, photo, connections, isOwn, topSkills, webProfiles, contactKinds };
  return {
    network: 'xing',
    kind: 'profile',
    language,
    path,
    name,
    headline: occupation,
    location,
    currentCompany,
    isOwn,
    connections,
    photo,
    about: sections.about,
    experience: sections.experience,
    experienceShown: states.experience === 'partial' ? 'some' : 'all',
    education: sections.education,
    skills: sections.skills,
    languages: sections.languages,
    certifications: sections.certifications,
    volunteering: sections.volunteering,
    activity: [],
    ...NOT_READ,
    sections: sectionOrder(parts, sections, states),
    states,
    extra: {
      unverified: true,
      occupation,
      topSkills,
      interests,
      webProfiles,
      contactKinds,
      accomplishments: isKnown(states.certifications) ? sections.certifications.length : null,
      companyPaths: sections.companyPaths,
    },
    missing: missingOf(lookedFor, sections, states),
  };
}

const isKnown = (state: SectionState | undefined) => state !== undefined && state !== 'unclear' && state !== 'unseen';
