import { defineLocators } from '../../pack/define-locators.ts';

/** Where lists of people stand on XING, with the years of the public code that names them, as far as it tells. */
export const PEOPLE = defineLocators('xing/people', '2026-11', {
  /** One person. The test hook 2025–2026, children of the older list before 2025, plain list items undated. */
  rows: ['[data-testid="members-search-result-item"], [data-qa="results-list"] > a', 'li, [role="listitem"]'],

  /** A list of found members, as a whole. */
  lists: '[data-testid="search-list"], [data-qa="results-list"]',

  personLinks: 'a[href*="/profile/"]',

  /** Regions beside the list. */
  beside: 'aside, nav, [role="navigation"], header, footer, dialog, [role="dialog"]',
});
