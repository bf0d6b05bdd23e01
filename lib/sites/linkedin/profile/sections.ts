import type { PageLanguage, PartialDate, ProfileReading } from '../../../domain/profile/reading.ts';
import { countBeside } from '../../../languages/site-words/counts.ts';
import { lineOf } from '../../dom/text.ts';
import type { Steps } from '../../steps.ts';
import { readAbout } from './about.ts';
import { readActivity } from './activity/activity.ts';
import type { Cards } from './cards.ts';
import {
  entryFacts,
  hasMore,
  readCertifications,
  readEducation,
  readLanguages,
  readSkills,
  totalShown,
} from './entries.ts';
import { readExperience } from './experience/experience.ts';
import { readFeatured } from './featured.ts';
import { readRecommendations } from './recommendations.ts';

/** What the sections below the head tell; a section that is not there leaves its fields empty. */
export interface SectionFacts
  extends Pick<
    ProfileReading,
    | 'about'
    | 'experience'
    | 'experienceShown'
    | 'education'
    | 'skills'
    | 'skillsTotal'
    | 'languages'
    | 'certifications'
    | 'volunteering'
    | 'recommendationsReceived'
    | 'featured'
    | 'activity'
    | 'followers'
  > {
  companyPaths: (string | null)[];
  activityAgeDays: (number | null)[];
  featuredLinks: string[];
  recommendationsGiven: number | null;
  newestRecommendation: PartialDate | null;
}

const nothing = (): SectionFacts => ({
  about: null,
  experience: [],
  experienceShown: 'all',
  education: [],
  skills: [],
  skillsTotal: null,
  languages: [],
  certifications: [],
  volunteering: 0,
  recommendationsReceived: null,
  featured: 0,
  activity: [],
  followers: null,
  companyPaths: [],
  activityAgeDays: [],
  featuredLinks: [],
  recommendationsGiven: null,
  newestRecommendation: null,
});

/** Reads each card that stands on the page. */
export function* readSections(cards: Cards, generation: 'E' | 'S', language: PageLanguage): Steps<SectionFacts> {
  const facts = nothing();
  for (const [section, card] of cards.of) {
    yield;
    switch (section) {
      case 'about':
        facts.about = readAbout(card, generation);
        break;
      case 'experience': {
        const { entries, companyPaths } = yield* readExperience(card, generation, language);
        facts.experience = entries;
        facts.companyPaths = companyPaths;
        facts.experienceShown = hasMore(card, 'experience') ? 'some' : 'all';
        break;
      }
      case 'education':
        facts.education = readEducation(card, generation, language);
        break;
      case 'skills':
        facts.skills = readSkills(card, generation, language);
        facts.skillsTotal = totalShown(card);
        break;
      case 'languages':
        facts.languages = readLanguages(card, generation, language);
        break;
      case 'certifications':
        facts.certifications = readCertifications(card, generation, language);
        break;
      case 'volunteering':
        facts.volunteering = entryFacts(card, generation, language).length;
        break;
      case 'recommendations': {
        const { received, given, newest } = readRecommendations(card, generation, language);
        facts.recommendationsReceived = received;
        facts.recommendationsGiven = given;
        facts.newestRecommendation = newest;
        break;
      }
      case 'featured': {
        const { count, links } = readFeatured(card);
        facts.featured = count;
        facts.featuredLinks = links;
        break;
      }
      case 'activity': {
        const { items, ageDays } = yield* readActivity(card, generation, language);
        facts.activity = items;
        facts.activityAgeDays = ageDays;
        facts.followers = followersIn(card, language);
        break;
      }
    }
  }
  return facts;
}

/** The head of the activity section repeats the number of followers. */
function followersIn(card: Element, language: PageLanguage): number | null {
  for (const element of card.querySelectorAll('p')) {
    const count = countBeside(lineOf(element.querySelector('[aria-hidden="true"]') ?? element), 'followers', language);
    if (count !== null) return count;
  }
  return null;
}
