import { defineLocators } from '../../pack/define-locators.ts';

/** Where things stand on a company's page on LinkedIn, strongest meaning first, each with the month it was last seen. */
export const COMPANY = defineLocators('linkedin/company', '2025-04', {
  /** Tabs of the page name the company's own address; both generations, for years. */
  tabs: ['about', 'posts', 'people', 'jobs'].map((tab) => `a[href*="/${tab}/"]`).join(', '),

  /** The number of employees leads to a search for them. */
  employeeLink: 'a[href*="/search/results/people"], a[href*="/people/"]',

  /** The card that holds name, tagline and figures: it ends where the tabs begin. */
  navigation: 'nav, [role="navigation"], [role="tablist"]',

  /** Label and value of the page "About" (E, 2025-04). */
  details: 'dl',

  /** Colleagues who work there, and people who follow: not the company's own words. */
  socialProof: 'a[href*="/in/"], button, [role="button"], [role="region"]',
});
