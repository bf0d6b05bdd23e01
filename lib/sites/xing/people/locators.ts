import { defineLocators } from '../../pack/define-locators.ts';

/** Where lists of people stand on XING, with the years of the public code that names them. */
export const PEOPLE = defineLocators('xing/people', '2026-11', {
  /** One person. The test hook 2025–2026, children of the older list 2023; plain list items 2021–2026. */
  rows: ['[data-testid="members-search-result-item"], [data-qa="results-list"] > a', 'li, [role="listitem"]'],

  /** A list of found members, as a whole. */
  lists: '[data-testid="search-list"], [data-qa="results-list"]',

  personLinks: 'a[href*="/profile/"]',

  /** Regions beside the list. */
  beside: 'aside, nav, [role="navigation"], header, footer, dialog, [role="dialog"]',
});
