/** Where things stand on a company's page on LinkedIn, strongest meaning first, each with the month it was last seen. */

/** Tabs of the page name the company's own address; both generations, for years. */
export const TABS = ['about', 'posts', 'people', 'jobs'].map((tab) => `a[href*="/${tab}/"]`).join(', ');
/** The number of employees leads to a search for them. */
export const EMPLOYEE_LINK = 'a[href*="/search/results/people"], a[href*="/people/"]';
/** The card that holds name, tagline and figures: it ends where the tabs begin. */
export const NAVIGATION = 'nav, [role="navigation"], [role="tablist"]';
/** Label and value of the page "About" (E, 2025-04). */
export const DETAILS = 'dl';
/** Colleagues who work there, and people who follow: not the company's own words. */
export const SOCIAL_PROOF = 'a[href*="/in/"], button, [role="button"], [role="region"]';
