import type { SectionId } from '../../../domain/profile/reading.ts';

/**
 * Where things stand on a LinkedIn profile, as data: the strongest meaning first, each with the month it was last seen.
 * Generation S = server-driven pages (2025 on), generation E = the older Ember pages. No layout class is used.
 */

/** S: keys of cards are `…profile.card.ref<member id><suffix>`; seen 2026-04 as componentkey, 2026-09 as id. */
export const CARD_KEY = 'com.linkedin.sdui.profile.card.ref';
export const CARDS = `[componentkey^="${CARD_KEY}"], [id^="${CARD_KEY}"]`;
export const TOP_CARD_SUFFIX = 'Topcard';

/** S, seen 2026-04 and 2026-09. The end of a key, language-free. */
export const CARD_SUFFIXES: readonly (readonly [suffix: string, section: SectionId])[] = [
  ['SalesInsightsOrHighlights', 'highlights'],
  ['ExperienceTopLevelSection', 'experience'],
  ['EducationTopLevelSection', 'education'],
  ['VolunteerExperienceTopLevel', 'volunteering'],
  ['CertificationTopLevel', 'certifications'],
  ['RecommendationsTopLevel', 'recommendations'],
  ['PublicationTopLevelSection', 'publications'],
  ['CourseTopLevelSection', 'courses'],
  ['HonorsTopLevel', 'honors'],
  ['LanguageTopLevel', 'languages'],
  ['Organizations', 'organizations'],
  ['Services', 'services'],
  ['Featured', 'featured'],
  ['Projects', 'projects'],
  ['Activity', 'activity'],
  ['Skills', 'skills'],
  ['About', 'about'],
];

/** E, seen 2024-07 and 2025-04: `<div id="…">` at the top of each section. */
export const ANCHORS: Readonly<Record<string, SectionId>> = {
  about: 'about',
  highlights: 'highlights',
  featured: 'featured',
  content_collections: 'activity',
  experience: 'experience',
  education: 'education',
  licenses_and_certifications: 'certifications',
  volunteering_experience: 'volunteering',
  skills: 'skills',
  recommendations: 'recommendations',
  honors_and_awards: 'honors',
  languages: 'languages',
  interests: 'interests',
  projects: 'projects',
  publications: 'publications',
  courses: 'courses',
  organizations: 'organizations',
  services: 'services',
  providing_services: 'services',
};

/** E: order in which sections are rendered; a later one on the page means that an earlier one is really absent. */
export const ANCHOR_ORDER: readonly SectionId[] = [
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

/** E: anchors below the person's own sections; where one stands, all own sections have been rendered. */
export const END_OF_PROFILE = '#interests, [id*="browsemap"], [id*="pymk"], [id="company_recommendation"]';

/** Links with a fixed meaning in both generations, for years. */
export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';
export const ABOUT_PROFILE_LINK = 'a[href*="/overlay/about-this-profile"]';
export const EDIT_LINKS =
  'a[href*="/edit/intro"], a[href*="/add-edit/"], a[href*="/edit/forms/"], a[href*="/edit/about"]';
export const PERSON_LINKS = 'a[href*="/in/"]';
/** Sheets and pages that hang below one person's address. */
export const OWNERS_LINKS =
  'a[href*="/in/"][href*="/overlay/"], a[href*="/in/"][href*="/edit/"], a[href*="/in/"][href*="/add-edit/"], a[href*="/in/"][href*="/details/"]';
export const INVITE_LINKS = 'a[href*="/custom-invite/"]';
/** An offer to connect, by link, by the state in its key (stated by others, 2026) or by its icon. */
export const CONNECT_OFFERS =
  'a[href*="/custom-invite/"], [componentkey^="ConnectButtonstate"][componentkey$="_connect"], [id^="ConnectButtonstate"][id$="_connect"], svg[id^="connect-"], use[href^="#connect-"]';
/** The card in the head that others see; the invitation to set it up has another address. */
export const OPEN_TO_WORK_LINKS =
  'a[href*="/job-opportunities/details"], a[href*="/job-opportunities/edit"], a[href*="open-to-work"], a[href*="opentowork"]';
export const HIRING_LINKS = 'a[href*="open-to-hiring"], a[href*="/opportunities/hiring"], a[href*="/hiring/"]';
/** What can only be done with somebody else: invite, write to, report. Seen 2024-07 to 2026-04. */
export const OTHERS_ACTIONS =
  'a[href*="/custom-invite/"], a[href*="/messaging/compose/"], use[href^="#report-"], svg[id^="report-"]';
export const BANNER_LINK = 'a[href*="/overlay/background-photo"]';

/** S: one role or one group of roles; seen 2026-04. */
export const EXPERIENCE_ENTRY = '[componentkey^="entity-collection-item"], [id^="entity-collection-item"]';
export const SKILL_KEY = 'com.linkedin.sdui.profile.skill(';

/** S: text that is clamped by style only; all of it is in the document. */
export const LONG_TEXT = '[data-testid="expandable-text-box"]';

/** The page says in its head that it does not exist (stated by others, 2026). */
export const NOT_FOUND_META = 'meta[name="como-pk"][content*="404"]';
export const SIGN_IN_FORM =
  'form[action*="login-submit"], form[action*="/uas/"], form[data-id="sign-in-form"], input[name="session_key"]';
