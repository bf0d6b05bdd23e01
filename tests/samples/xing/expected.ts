import type {
  Education,
  Experience,
  ProfileExtra,
  ProfileReading,
  SectionId,
} from '../../../lib/domain/profile/reading.ts';
import type { toSpec } from '../../../lib/domain/profile/spec.ts';
import { addressOf, type XingPage } from './page.ts';
import { wordsOf } from './words.ts';

/** What a reader must find on a sample page; `missing` is the reader's own word. */
export type Expected = Omit<ReturnType<typeof toSpec>, 'missing'> & {
  url: string;
  states: ProfileReading['states'];
  extra: ProfileExtra;
};

/** Derived from the person, never from a reader. */
export function expectedOf(page: XingPage): Expected {
  const { member, language, viewer } = page;
  const { xing } = member;
  const occupation = [xing.occupation, member.company?.name].filter(Boolean).join(', ');
  const states = statesOf(page);
  return {
    url: addressOf(page),
    network: 'xing',
    kind: 'profile',
    language,
    path: `/profile/${xing.path}/`,
    name: member.name,
    headline: occupation,
    location: member.location,
    currentCompany: member.company?.name ?? null,
    isOwn: viewer === 'owner',
    connections: member.connections,
    photo: member.portrait !== null,
    about: member.about,
    experience: experienceOf(page),
    experienceShown: 'all',
    education: educationOf(page),
    skills: [...new Set([...xing.topSkills, ...inShownOrder(member.skills)])],
    languages: member.languages.map(({ name, level }) => ({ name, level: level && wordsOf(page).levels[level] })),
    certifications: xing.accomplishments.map(({ title }) => ({ name: title, issuer: null })),
    sections: ORDER.filter((section) => states[section] === 'read'),
    states,
    extra: extraOf(page, occupation),
    ...NOT_ON_XING,
  };
}

const NOT_ON_XING = {
  pronouns: null,
  topSchool: null,
  degree: null,
  followers: null,
  banner: null,
  openToWork: null,
  hiring: null,
  verified: null,
  skillsTotal: null,
  volunteering: 0,
  recommendationsReceived: null,
  featured: 0,
  activity: [],
};

/** Sections in the order of the modules. */
const ORDER: readonly SectionId[] = [
  'about',
  'skills',
  'experience',
  'education',
  'languages',
  'certifications',
  'interests',
];

/** Owners are asked to fill what is empty; visitors see nothing of it, and nobody can say why. */
function statesOf({ member, viewer }: XingPage): ProfileReading['states'] {
  const { about, skills, experience, education, languages, xing } = member;
  const counts: Partial<Record<SectionId, number>> = {
    about: about === null ? 0 : 1,
    skills: skills.length + xing.topSkills.length,
    experience: experience.length,
    education: education.length,
    languages: languages.length,
    certifications: xing.accomplishments.length,
    interests: xing.interests.length,
  };
  const states: ProfileReading['states'] = {};
  for (const section of ORDER) {
    if ((counts[section] ?? 0) > 0) states[section] = 'read';
    else if (viewer === 'owner' && section !== 'education') states[section] = 'absent';
  }
  return states;
}

function experienceOf(page: XingPage): Experience[] {
  return page.member.experience.flatMap(({ company, employment, roles }) =>
    roles.map(({ title, start, end, description }) => ({
      title,
      company,
      employmentType: employment && wordsOf(page).employment[employment],
      start,
      end,
      location: null,
      description: description ?? null,
    })),
  );
}

const educationOf = ({ member }: XingPage): Education[] =>
  member.education.map(({ school, degree, start, end }) => ({ school, degree, start, end }));

/** Skills that are no craft come last. */
function inShownOrder(skills: readonly string[]): string[] {
  const soft = ['Teamfähigkeit', 'Verhandlungsführung', 'Kundenbetreuung'];
  return [...skills].sort((a, b) => Number(soft.includes(a)) - Number(soft.includes(b)));
}

function extraOf({ member, viewer, contactSheet }: XingPage, occupation: string): ProfileExtra {
  const { topSkills, interests, webProfiles, accomplishments, contact } = member.xing;
  const own = viewer === 'owner';
  const filled = <T>(list: readonly T[]): T[] | null => (list.length > 0 || own ? [...list] : null);
  return {
    unverified: true,
    occupation,
    // The group of top skills stands there only with something in it.
    topSkills: topSkills.length > 0 ? topSkills : null,
    interests: filled(interests),
    webProfiles: filled(webProfiles.map(({ href }) => href)),
    accomplishments: accomplishments.length > 0 || own ? accomplishments.length : null,
    contactKinds: contactSheet ? (['email', 'phone', 'website'] as const).filter((kind) => contact[kind]) : null,
    companyPaths: member.experience.flatMap(({ path, roles }) =>
      roles.map(() => path?.replace('/company/', '/pages/') ?? null),
    ),
  };
}
