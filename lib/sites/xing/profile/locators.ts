import type { XingPart } from '../../../languages/xing-labels.ts';
import { defineLocators } from '../../pack/define-locators.ts';

const MODULES: readonly (readonly [selector: string, part: XingPart | 'unread'])[] = [
  ['#ProfileTimelineModule, [data-qa="timeline-section"]', 'timeline'],
  ['#ProfileSkillsModule, [data-qa="skills-section"]', 'skills'],
  ['#ProfileLanguagesModule, [data-qa="language-skills-section"]', 'languages'],
  ['#AccomplishmentsModule', 'certifications'],
  ['#ProfileInterestsModule, [data-qa="interests-section"]', 'interests'],
  ['#ProfileAboutMeModule', 'about'],
  ['#ContactsModule', 'webProfiles'],
  ['#PersonalDetailsModule, #ProfileStatsModule', 'unread'],
];

const ENTRY_KINDS: readonly (readonly [mark: string, part: XingPart])[] = [
  ['work_experience', 'experience'],
  ['we-entry', 'experience'],
  ['school', 'education'],
  ['education-entry', 'education'],
];

/**
 * Where things stand on a XING profile, as data. Nobody could capture a page: every hook is taken from public code that
 * reads XING, with the year of that code, and refines what headings, labels and addresses tell without it.
 */
export const PROFILE = defineLocators(
  'xing/profile',
  '2026-01',
  {
    /** The main content; the ids are older (2019) and newer (2025) roots of the application. */
    mains: ['main, [role="main"]', '#content', '#app'],

    /** The card with the name. 2021–2026. */
    heads: '#XingIdModule, #profile-xingid-container',

    /** The name itself. 2021–2026; `malt` 2019. */
    names: '[data-xds="Hero"], [data-qa="malt-profile-display-name"]',

    /** Modules by id (2021–2026), and sections of the page that is shown to visitors without an account (2025). */
    modules: MODULES,

    /** One entry of the career; the attribute also says of which kind it is. 2025; `we-entry` for visitors without an account. */
    entry: '[data-qa^="timeline-"][data-qa$="-entry"], [data-qa="we-entry"], [data-qa="education-entry"]',

    entryKinds: ENTRY_KINDS,

    /** A skill or an interest. 2023–2026. */
    tag: '[data-xds="Tag"], [data-qa="skills-tags"]',

    locationIcon: '[data-xds="IconLocationPin"], [data-qa="location-pin-icon"]',

    jobIcon: '[data-xds="IconJobs"]',

    photo: '[data-xds="ProfileImage"], [data-qa="photo-wrapper"]',

    /** Pages of companies; `companies` in older links. */
    companyLinks: 'a[href*="/pages/"], a[href*="/companies/"]',

    /** The account's own name; stands in the head of one's own profile only. 2026. */
    accountLinks: 'a[href*="/settings/account/misc/name"]',

    signInForm: 'form [type="password"], [data-qa="login-form"]',

    headings: 'h1, h2, h3, h4, [role="heading"]',

    /** What opens over the profile. */
    sheets: 'dialog, [role="dialog"], [aria-modal="true"]',

    /** Sheets, navigation, badges and forms hold no line of the profile. */
    noLines:
      'dialog, [role="dialog"], nav, [role="navigation"], footer, form, textarea, select, [role="button"], [role="tooltip"], [data-xds="Flag"], [data-xds="PopOver"], div[aria-hidden="true"]',
  },
  { modules: ['selector', 'name'], entryKinds: ['text', 'name'] },
);
