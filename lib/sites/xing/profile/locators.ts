import type { XingPart } from '../../../languages/xing-labels.ts';

/**
 * Where things stand on a XING profile, as data. Nobody could capture a page: every hook is taken from public code that
 * reads XING, with the year of that code, and refines what headings, labels and addresses tell without it.
 */

/** The main content; the ids are older (2019) and newer (2025) roots of the application. */
export const MAINS: readonly string[] = ['main, [role="main"]', '#content', '#app'];

/** The card with the name. 2021–2026. */
export const HEADS = '#XingIdModule, #profile-xingid-container';
/** The name itself. 2021–2026; `malt` 2019. */
export const NAMES = '[data-xds="Hero"], [data-qa="malt-profile-display-name"]';

/** Modules by id (2021–2026), and sections of the page that is shown to visitors without an account (2025). */
export const MODULES: readonly (readonly [selector: string, part: XingPart | 'unread'])[] = [
  ['#ProfileTimelineModule, [data-qa="timeline-section"]', 'timeline'],
  ['#ProfileSkillsModule, [data-qa="skills-section"]', 'skills'],
  ['#ProfileLanguagesModule, [data-qa="language-skills-section"]', 'languages'],
  ['#AccomplishmentsModule', 'certifications'],
  ['#ProfileInterestsModule, [data-qa="interests-section"]', 'interests'],
  ['#ProfileAboutMeModule', 'about'],
  ['#ContactsModule', 'webProfiles'],
  ['#PersonalDetailsModule, #ProfileStatsModule', 'unread'],
];

/** One entry of the career; the attribute also says of which kind it is. 2025; `we-entry` for visitors without an account. */
export const ENTRY = '[data-qa^="timeline-"][data-qa$="-entry"], [data-qa="we-entry"], [data-qa="education-entry"]';
export const ENTRY_KINDS: readonly (readonly [mark: string, part: XingPart])[] = [
  ['work_experience', 'experience'],
  ['we-entry', 'experience'],
  ['school', 'education'],
  ['education-entry', 'education'],
];

/** A skill or an interest. 2023–2026. */
export const TAG = '[data-xds="Tag"], [data-qa="skills-tags"]';
export const LOCATION_ICON = '[data-xds="IconLocationPin"], [data-qa="location-pin-icon"]';
export const JOB_ICON = '[data-xds="IconJobs"]';
export const PHOTO = '[data-xds="ProfileImage"], [data-qa="photo-wrapper"]';
/** Pages of companies; `companies` in older links. */
export const COMPANY_LINKS = 'a[href*="/pages/"], a[href*="/companies/"]';
/** The account's own name; stands in the head of one's own profile only. 2026. */
export const ACCOUNT_LINKS = 'a[href*="/settings/account/misc/name"]';
export const SIGN_IN_FORM = 'form [type="password"], [data-qa="login-form"]';

export const HEADINGS = 'h1, h2, h3, h4, [role="heading"]';
/** What opens over the profile. */
export const SHEETS = 'dialog, [role="dialog"], [aria-modal="true"]';
/** Sheets, navigation, badges and forms hold no line of the profile. */
export const NO_LINES =
  'dialog, [role="dialog"], nav, [role="navigation"], footer, form, textarea, select, [role="button"], [role="tooltip"], [data-xds="Flag"], [data-xds="PopOver"], div[aria-hidden="true"]';
