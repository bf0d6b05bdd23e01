import type {
  ActivityItem,
  Education,
  Experience,
  ProfileExtra,
  ProfileReading,
} from '../../lib/domain/profile/reading.ts';
import type { toSpec } from '../../lib/domain/profile/spec.ts';
import { memberId } from './html.ts';
import { addressOf, excerpt, type SamplePage } from './page.ts';
import { PAGE_WORDS } from './page-words.ts';
import type { Employer } from './person.ts';
import { sectionsShown, statesOf } from './sections-shown.ts';
import { ageShown } from './shown.ts';

/** What a reader must find on a sample page; `missing` is the reader's own word. */
export type Expected = Omit<ReturnType<typeof toSpec>, 'missing'> & {
  url: string;
  states: ProfileReading['states'];
  extra: Partial<ProfileExtra>;
};

/** Derived from the person, never from a reader. */
export function expectedOf(page: SamplePage): Expected {
  const { person, language, viewer } = page;
  return {
    url: addressOf(page),
    network: 'linkedin',
    kind: 'profile',
    language,
    path: `/in/${person.slug}/`,
    name: person.name,
    pronouns: person.pronouns,
    headline: person.headline,
    location: person.location,
    currentCompany: person.company?.name ?? null,
    topSchool: person.topSchool,
    degree: viewer === 'owner' ? null : viewer,
    isOwn: viewer === 'owner',
    connections: person.connections,
    followers: followersOf(page),
    photo: person.portrait !== null,
    banner: person.banner !== null,
    openToWork: false,
    hiring: false,
    verified: person.verified,
    about: person.about,
    ...(page.scrolled === false ? NOTHING_BELOW : below(page)),
    featured: person.featured.length,
    sections: sectionsShown(page),
    states: statesOf(page),
    extra: extraOf(page),
  };
}

type Below = Pick<
  Expected,
  | 'experience'
  | 'experienceShown'
  | 'education'
  | 'skills'
  | 'skillsTotal'
  | 'languages'
  | 'certifications'
  | 'volunteering'
  | 'recommendationsReceived'
  | 'activity'
>;

const NOTHING_BELOW: Below = {
  experience: [],
  experienceShown: 'all',
  education: [],
  skills: [],
  skillsTotal: null,
  languages: [],
  certifications: [],
  volunteering: 0,
  recommendationsReceived: null,
  activity: [],
};

function below(page: SamplePage): Below {
  const { person, language } = page;
  const { received, given } = person.recommendations;
  const skills = excerpt(page, 'skills');
  return {
    experience: excerpt(page, 'experience').shown.flatMap((employer) => rolesOf(employer, page)),
    experienceShown: excerpt(page, 'experience').cut ? 'some' : 'all',
    education: excerpt(page, 'education').shown.map(
      ({ school, degree, start, end }): Education => ({ school, degree, start, end }),
    ),
    skills: skills.shown,
    // Only E pages name the number of entries behind "show all".
    skillsTotal: skills.cut && page.generation === 'E' ? skills.total : null,
    languages: excerpt(page, 'languages').shown.map(({ name, level }) => ({
      name,
      level: level && PAGE_WORDS[language].levels[level],
    })),
    certifications: excerpt(page, 'certifications').shown.map(({ title, by }) => ({ name: title, issuer: by })),
    volunteering: person.volunteering.length,
    recommendationsReceived: received.length + given.length > 0 ? received.length : null,
    activity: activityOf(page),
  };
}

function rolesOf({ company, employment, location, roles }: Employer, { language }: SamplePage): Experience[] {
  return roles.map((role) => ({
    title: role.title,
    company,
    employmentType: employment && PAGE_WORDS[language].employment[employment],
    start: role.start,
    end: role.end,
    location: role.location ?? location ?? null,
    description: role.description ?? null,
  }));
}

/** The text of a bare repost is that of the post passed on. */
function activityOf({ person, language }: SamplePage): ActivityItem[] {
  return person.posts.map(({ text, age, repostOf }) => ({
    text: (repostOf?.text ?? text).replace(/\s+/g, ' ').slice(0, 120),
    age: ageShown(age, language),
    repost: repostOf !== undefined,
  }));
}

/** In the owner's head, and above the posts. */
function followersOf({ person, viewer, scrolled = true }: SamplePage): number | null {
  return viewer === 'owner' || scrolled ? person.followers : null;
}

function extraOf(page: SamplePage): Partial<ProfileExtra> {
  const { person, scrolled = true } = page;
  const dates = person.recommendations.received.map(({ date }) => date.slice(0, 7)).sort();
  const shown = scrolled ? excerpt(page, 'experience').shown : [];
  return {
    memberId: page.generation === 'S' ? memberId(person.slug) : null,
    companyPaths: shown.flatMap(({ path, roles }) => roles.map(() => path)),
    activityAgeDays: scrolled ? person.posts.map(({ age }) => age.count * DAYS[age.unit]) : [],
    newestRecommendation: scrolled ? (dates.at(-1) ?? null) : null,
    featuredLinks: person.featured.map(({ href }) => (href.startsWith('/') ? `https://www.linkedin.com${href}` : href)),
    websites: person.website ? [person.website.href] : null,
  };
}

const DAYS = { hour: 0, day: 1, week: 7, month: 30 } as const;
