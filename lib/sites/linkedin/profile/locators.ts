import type { SectionId } from '../../../domain/profile/reading.ts';
import { defineLocators } from '../../pack/define-locators.ts';

const CARD_SUFFIXES: readonly (readonly [suffix: string, section: SectionId])[] = [
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

const ANCHORS: readonly (readonly [id: string, section: SectionId])[] = [
  ['about', 'about'],
  ['highlights', 'highlights'],
  ['featured', 'featured'],
  ['content_collections', 'activity'],
  ['experience', 'experience'],
  ['education', 'education'],
  ['licenses_and_certifications', 'certifications'],
  ['volunteering_experience', 'volunteering'],
  ['skills', 'skills'],
  ['recommendations', 'recommendations'],
  ['honors_and_awards', 'honors'],
  ['languages', 'languages'],
  ['interests', 'interests'],
  ['projects', 'projects'],
  ['publications', 'publications'],
  ['courses', 'courses'],
  ['organizations', 'organizations'],
  ['services', 'services'],
  ['providing_services', 'services'],
];

const ANCHOR_ORDER: readonly SectionId[] = [
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

/**
 * Where things stand on a LinkedIn profile, as data: the strongest meaning first, each with the month it was last seen.
 * Generation S = server-driven pages (2025 on), generation E = the older Ember pages. No layout class is used.
 */
export const PROFILE = defineLocators(
  'linkedin/profile',
  '2026-09',
  {
    /** S: keys of cards are `…profile.card.ref<member id><suffix>`; seen 2026-04 as componentkey, 2026-09 as id. */
    cardKey: 'com.linkedin.sdui.profile.card.ref',

    cards: '[componentkey^="com.linkedin.sdui.profile.card.ref"], [id^="com.linkedin.sdui.profile.card.ref"]',

    topCardSuffix: 'Topcard',

    /** S, seen 2026-04 and 2026-09. The end of a key, language-free. */
    cardSuffixes: CARD_SUFFIXES,

    /** E, seen 2024-07 and 2025-04: `<div id="…">` at the top of each section. */
    anchors: ANCHORS,

    /** E: order in which sections are rendered; a later one on the page means that an earlier one is really absent. */
    anchorOrder: ANCHOR_ORDER,

    /** E: anchors below the person's own sections; where one stands, all own sections have been rendered. */
    endOfProfile: '#interests, [id*="browsemap"], [id*="pymk"], [id="company_recommendation"]',

    /** Links with a fixed meaning in both generations, for years. */
    contactLink: 'a[href*="/overlay/contact-info"]',

    aboutProfileLink: 'a[href*="/overlay/about-this-profile"]',

    editLinks: 'a[href*="/edit/intro"], a[href*="/add-edit/"], a[href*="/edit/forms/"], a[href*="/edit/about"]',

    personLinks: 'a[href*="/in/"]',

    /** Sheets and pages that hang below one person's address. */
    ownersLinks:
      'a[href*="/in/"][href*="/overlay/"], a[href*="/in/"][href*="/edit/"], a[href*="/in/"][href*="/add-edit/"], a[href*="/in/"][href*="/details/"]',

    inviteLinks: 'a[href*="/custom-invite/"]',

    /** An offer to connect, by link, by the state in its key (stated by others, 2026) or by its icon. */
    connectOffers:
      'a[href*="/custom-invite/"], [componentkey^="ConnectButtonstate"][componentkey$="_connect"], [id^="ConnectButtonstate"][id$="_connect"], svg[id^="connect-"], use[href^="#connect-"]',

    /** The card in the head that others see; the invitation to set it up has another address. */
    openToWorkLinks:
      'a[href*="/job-opportunities/details"], a[href*="/job-opportunities/edit"], a[href*="open-to-work"], a[href*="opentowork"]',

    hiringLinks: 'a[href*="open-to-hiring"], a[href*="/opportunities/hiring"], a[href*="/hiring/"]',

    /** What can only be done with somebody else: invite, write to, report. Seen 2024-07 to 2026-04. */
    othersActions:
      'a[href*="/custom-invite/"], a[href*="/messaging/compose/"], use[href^="#report-"], svg[id^="report-"]',

    bannerLink: 'a[href*="/overlay/background-photo"]',

    /** S: one role or one group of roles; seen 2026-04. */
    experienceEntry: '[componentkey^="entity-collection-item"], [id^="entity-collection-item"]',

    skillKey: 'com.linkedin.sdui.profile.skill(',

    /** S: text that is clamped by style only; all of it is in the document. */
    longText: '[data-testid="expandable-text-box"]',

    /** The page says in its head that it does not exist (stated by others, 2026). */
    notFoundMeta: 'meta[name="como-pk"][content*="404"]',

    signInForm:
      'form[action*="login-submit"], form[action*="/uas/"], form[data-id="sign-in-form"], input[name="session_key"]',
  },
  {
    cardKey: 'text',
    topCardSuffix: 'text',
    cardSuffixes: ['text', 'name'],
    anchors: ['text', 'name'],
    anchorOrder: 'name',
    skillKey: 'text',
  },
);
