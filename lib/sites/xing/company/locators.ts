import { defineLocators } from '../../pack/define-locators.ts';

/** Where things stand on a company's page on XING, with the years of the public code that names them, as far as it tells. */
export const COMPANY = defineLocators('xing/company', '2026-11', {
  /** Its own pages hang below its address. Bars of tabs are unverified (2026-11). */
  navigation: 'nav, [role="navigation"], [role="tablist"]',

  links: 'a[href*="/pages/"], a[href*="/companies/"]',

  /** What it says about itself. From an old reader, undated. */
  about: '#about-us-content, .about-us',

  /** The web address stands beside the mail address. 2024 or later. */
  mail: 'a[href^="mailto:"]',

  /** People, posts and adverts: not the company's own facts. */
  others: 'li, article, aside, dialog, [role="dialog"], [role="listitem"]',
});
